// SPDX-License-Identifier: EUPL-1.2
// One entry of the log with what was filled in, and the log as a paper and as a table.
#include "core/toegang/kolomrechten.h"
#include "core/toezicht/logboekvragen.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace weegkamer
{
namespace
{
/// The tables in which a subject's handelingen write: whoever may not see a column does not see its value here either.
const QHash<QString, QByteArrayList> &tabellenVan()
{
    static const QHash<QString, QByteArrayList> t{
        {QStringLiteral("personen"), {"betrokkene", "andere_naam", "vroeger_adres", "koppeling"}},
        {QStringLiteral("aanmelding"), {"aanmelding", "melding", "feit", "betrokkene"}},
        {QStringLiteral("weging"), {"weging", "oordeel", "oordeel_criterium", "besluit"}},
        {QStringLiteral("casus"), {"casus", "casus_deelnemer", "inbreng", "doel", "actie", "casus_derde", "noodzaakstoets", "besluit"}},
        {QStringLiteral("documenten"), {"document"}},
        {QStringLiteral("bewaring"), {"heropening", "heroverleg", "bewaring", "vernietigingslijst", "vernietigingsregel", "noodzaakstoets"}},
    };
    return t;
}

/// Whether a role may see what was filled in for a field. What is no column of the subject's tables (a note, a nested part) is
/// for who may see all of them.
bool magVeldZien(Rol rol, const QString &handeling, const QString &veld)
{
    // What these record is about the kamer, not about somebody.
    static const QStringList zonderPersonen{QStringLiteral("uitwisseling"), QStringLiteral("toegang"), QStringLiteral("backup"), QStringLiteral("beheer")};
    const QString onderwerp = handeling.section(QLatin1Char('.'), 0, 0);
    if (zonderPersonen.contains(onderwerp))
        return true;
    const QByteArrayList tabellen = tabellenVan().value(onderwerp);
    const QByteArray kolom = QString(veld).replace(QLatin1Char('-'), QLatin1Char('_')).toLatin1();
    const bool kent = magKolom(rol, QLatin1String("betrokkene"), QLatin1String("naam"));
    bool bestaat = false;
    for (const QByteArray &tabel : tabellen) {
        const bool mag = magKolom(rol, QLatin1String(tabel), QLatin1String(kolom));
        const bool ergens = !wieMagKolom(QLatin1String(tabel), QLatin1String(kolom)).isLeeg();
        if (ergens && !mag)
            return false;
        bestaat = bestaat || mag;
    }
    // Oversight reads no melding and no aanmelding in full; then what has no column of its own stays closed too.
    return bestaat || (kent && magKolom(rol, QLatin1String("melding"), QLatin1String("inhoud")));
}

QString leesbaar(const QJsonValue &w)
{
    if (w.isBool())
        return w.toBool() ? QStringLiteral("ja") : QStringLiteral("nee");
    if (w.isDouble())
        return QString::number(w.toInteger());
    if (w.isArray())
        return QString::fromUtf8(QJsonDocument(w.toArray()).toJson(QJsonDocument::Compact));
    return w.toString();
}

void voegVeldenToe(QList<Logveld> &uit, Rol rol, const QString &handeling, const QJsonObject &velden, const QJsonObject &was, const QString &voor)
{
    QStringList namen = velden.keys();
    for (const QString &naam : was.keys()) {
        if (!namen.contains(naam))
            namen.append(naam);
    }
    for (const QString &naam : std::as_const(namen)) {
        if (velden.value(naam).isObject()) {
            voegVeldenToe(uit, rol, handeling, velden.value(naam).toObject(), was.value(naam).toObject(), voor + naam + QLatin1String(": "));
            continue;
        }
        Logveld veld{.naam = voor + naam, .was = {}, .werd = {}, .veranderd = was.contains(naam), .verborgen = !magVeldZien(rol, handeling, naam)};
        if (!veld.verborgen) {
            veld.was = leesbaar(was.value(naam));
            veld.werd = leesbaar(velden.value(naam));
        }
        uit.append(veld);
    }
}

/// Where the fields of an entry are, when they are not to be read.
Uitkomst<Detailstand> standZonder(Context &context, const Logboekregel &regel)
{
    if (regel.dossier.isEmpty() || regel.resultaat.startsWith(QLatin1String("geweigerd")))
        return Detailstand::Geen;
    PROBEER_IN(Statement s, context.sql("toezicht/stand-van-dossier"));
    s.bind(":nummer", regel.dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return Detailstand::Vernietigd;
    return s.tekstVan(0) == QLatin1String("afgeschermd") ? Detailstand::Afgeschermd : Detailstand::NietVoorU;
}
} // namespace

const Keuzelijst &keuzesVan(Detailstand)
{
    static const Keuzelijst lijst{{QStringLiteral("aanwezig"), QStringLiteral("Wat is ingevuld")},
                                  {QStringLiteral("afgeschermd"), QStringLiteral("Wat is ingevuld, ligt in het afgeschermde dossier")},
                                  {QStringLiteral("vernietigd"), QStringLiteral("Wat is ingevuld, is met het dossier vernietigd")},
                                  {QStringLiteral("geen"), QStringLiteral("Bij deze regel hoort geen inhoud")},
                                  {QStringLiteral("niet-voor-u"), QStringLiteral("Wat is ingevuld, is niet voor uw rol of er niet meer")}};
    return lijst;
}

Uitkomst<Logdetail> VraagLogdetail::stel(Context &context) const
{
    Logdetail d;
    {
        PROBEER_IN(Statement s, context.sql("toezicht/logregel"));
        s.bind(":volgnummer", volgnummer);
        PROBEER_IN(const auto regel, leesRij<Logboekregel>(s));
        if (!regel)
            return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze regel staat niet in het logboek."));
        d.regel = *regel;
    }
    QString json;
    DossierId dossier;
    {
        PROBEER_IN(Statement s, context.sql("toezicht/logdetail"));
        s.bind(":volgnummer", volgnummer);
        PROBEER_IN(const bool rij, s.stap());
        if (rij) {
            json = s.tekstVan(0);
            dossier = DossierId(s.geheel(1));
        }
    }
    if (!dossier.isGeldig()) {
        PROBEER_IN(d.stand, standZonder(context, d.regel));
        return d;
    }
    PROBEER_IN(const Dossierkop hoofd, dossierkop(context, dossier));
    context.betreft(hoofd);
    QJsonObject velden = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject was = velden.take(QStringLiteral("was")).toObject();
    velden.remove(QStringLiteral("rij")); // the machinery's own
    d.stand = velden.isEmpty() && was.isEmpty() ? Detailstand::Geen : Detailstand::Aanwezig;
    voegVeldenToe(d.velden_, context.wie().rol, d.regel.handeling, velden, was, {});
    return d;
}

Stuk logboekstuk(const QList<Logboekregel> &rijen, const QString &filter, const std::function<QString(const QString &)> &titelVan)
{
    QList<QStringList> tabel;
    for (const Logboekregel &r : rijen)
        tabel.append({QString::number(r.volgnummer), r.tijd.toTimeZone(QTimeZone("Europe/Amsterdam")).toString(QStringLiteral("d-M-yyyy HH:mm:ss")), r.account,
                      titelVan(r.handeling), r.dossier, r.resultaat});
    return {QStringLiteral("Logboek"),
            {Blok::alinea(filter),
             Blok::alinea(rijen.size() == 1 ? QStringLiteral("1 regel, de nieuwste boven.") : QStringLiteral("%1 regels, de nieuwste boven.").arg(rijen.size())),
             Blok::tabel(tabel, {QStringLiteral("Regel"), QStringLiteral("Tijd"), QStringLiteral("Wie"), QStringLiteral("Wat"), QStringLiteral("Dossier"),
                                 QStringLiteral("Resultaat")})}};
}

QByteArray logboekCsv(const QList<Logboekregel> &rijen)
{
    QByteArray uit("regel;tijd;wie;rol;handeling;dossier;grond;resultaat\r\n");
    for (const Logboekregel &r : rijen) {
        QStringList cellen{QString::number(r.volgnummer), r.tijd.toUTC().toString(Qt::ISODateWithMs), r.account, r.rol, r.handeling, r.dossier, r.grond, r.resultaat};
        for (QString &cel : cellen) {
            // A spreadsheet takes what begins with these for a formula.
            if (!cel.isEmpty() && QStringLiteral("=+-@\t\r").contains(cel.front()))
                cel.prepend(QLatin1Char('\''));
            cel = QLatin1Char('"') + cel.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        }
        uit += cellen.join(QLatin1Char(';')).toUtf8() + "\r\n";
    }
    return uit;
}

} // namespace weegkamer
