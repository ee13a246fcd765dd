// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/certificaat.h"

#include "core/basis/afdruk.h"
#include "core/basis/klok.h"
#include "core/handeling/lijstfilter.h"
#include "core/recht/regels.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/sleutelbos.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// A certificate as it is kept.
struct Bewaard {
    VerklaringId id;
    QString nummer;
    QString inhoud;
    QByteArray sleutel;
    QByteArray handtekening;
    static constexpr auto velden()
    {
        using S = Bewaard;
        return std::make_tuple(veld("id", &S::id, ""), veld("nummer", &S::nummer, ""), veld("inhoud", &S::inhoud, ""), veld("sleutel", &S::sleutel, ""),
                               veld("handtekening", &S::handtekening, ""));
    }
};

QString dag(QDate d)
{
    return d.toString(QStringLiteral("d-M-yyyy"));
}

QString dagUit(const QJsonValue &waarde)
{
    const QString tekst = waarde.toString();
    const QDate d = tekst.size() > 10 ? nederlandseDag(QDateTime::fromString(tekst, Qt::ISODateWithMs)) : QDate::fromString(tekst, Qt::ISODate);
    return dag(d);
}

/// As long as its batch is not rounded off there is no certificate, and the paper does not look like one.
Stuk voorlopig(const Inschrijving &i)
{
    const Regel *regel = vindRegel(i.regel);
    const QString stand = i.sporen > 0 ? QStringLiteral("Bij de controle zijn %1 sporen gevonden. Rond de vernietiging opnieuw af.").arg(i.sporen)
                                       : QStringLiteral("Het bestand is nog niet herschreven en niet doorzocht. Rond de vernietiging af: dan komt er een verklaring.");
    return {QStringLiteral("Vernietiging van dossier %1: nog geen verklaring").arg(i.nummer),
            {Blok::alinea(QStringLiteral("De gegevens van dossier %1 zijn op %2 verwijderd. %3").arg(i.nummer, dag(i.vernietigdOp), stand)),
             Blok::tabel({{QStringLiteral("Grond"), i.grond},
                          {QStringLiteral("Artikel"), regel ? regel->artikel : i.regel},
                          {QStringLiteral("Voorgesteld door"), i.functieEen},
                          {QStringLiteral("Bekrachtigd door"), i.functieTwee}})}};
}

QList<QStringList> regelsVan(const QJsonArray &vernietigingen)
{
    QList<QStringList> rijen;
    for (const auto &waarde : vernietigingen) {
        const QJsonObject r = waarde.toObject();
        const bool anoniem = r.value(u"wijze").toString() == tekst(Vernietigwijze::Anonimiseren);
        const QString grond = r.value(u"grond").toString() + (anoniem ? QStringLiteral(" (geanonimiseerd)") : QString());
        const QStringList rij{r.value(u"nummer").toString(), grond, r.value(u"artikel").toString(), dagUit(r.value(u"vernietigd-op")),
                              QString::number(r.value(u"rijen").toInteger())};
        rijen.append(rij);
    }
    return rijen;
}

/// Who the second person was under N8, if it was used.
QString n8InWoorden(const QJsonObject &r)
{
    if (!r.value(u"n8").toBool())
        return QStringLiteral("nee");
    const bool opPapier = r.value(u"bekrachtigd-door").toObject().value(u"rol").toString() == u"op-papier";
    return opPapier ? QStringLiteral("ja, aangewezen op papier") : QStringLiteral("ja, het contactpunt");
}

/// The persons, by function; a pair once, however many dossiers they destroyed.
QList<QStringList> personenVan(const QJsonArray &vernietigingen)
{
    QList<QStringList> rijen;
    for (const auto &waarde : vernietigingen) {
        const QJsonObject r = waarde.toObject();
        QStringList rij{r.value(u"voorgesteld-door").toObject().value(u"functie").toString(), r.value(u"bekrachtigd-door").toObject().value(u"functie").toString(),
                        n8InWoorden(r)};
        if (!rijen.contains(rij))
            rijen.append(rij);
    }
    return rijen;
}

QString controletekst(const QJsonObject &c)
{
    QString zin = QStringLiteral("Daarna is elke bladzijde van het ontsleutelde bestand doorzocht, en met haar %1 andere bestanden van het programma, op %2 "
                                 "woorden uit wat is vernietigd. Er is geen spoor gevonden. De proef op de som klopte: wat er moest staan, werd gevonden.")
                      .arg(c.value(u"bestanden").toInteger())
                      .arg(c.value(u"woorden").toInteger());
    if (const qint64 elders = c.value(u"elders").toInteger(); elders > 0)
        zin += QStringLiteral(" Van deze woorden staan er %1 ook in wat rechtmatig bleef; zij zeggen niets.").arg(elders);
    if (const qint64 zonder = c.value(u"zonder-woorden").toInteger(); zonder > 0)
        zin += QStringLiteral(" Van %1 vernietigingen waren de woorden niet meer bekend, omdat het programma tussendoor is gesloten; het bestand is wel geheel herschreven.").arg(zonder);
    return zin;
}

/// Until when a back-up can hold it, and why that day. A certificate from before the back-ups were looked at has only the day.
QString backuptekst(const QJsonObject &v)
{
    const QString weg = dagUit(v.value(u"backups-weg-op"));
    const QJsonObject b = v.value(u"backups").toObject();
    const QString staat = v.value(u"aantal").toInteger() == 1 ? QStringLiteral("dit dossier nog staat") : QStringLiteral("deze dossiers nog staan");
    if (b.isEmpty())
        return QStringLiteral("De laatste reservekopie waarin %1, is uiterlijk op %2 weg.").arg(staat, weg);
    QString zin;
    if (!b.value(u"map-gelezen").toBool())
        zin = QStringLiteral("De map met de back-ups was niet te lezen. Een back-up blijft hoogstens dertig dagen: de laatste waarin %1, is uiterlijk op %2 weg.").arg(staat, weg);
    else if (b.value(u"aantal").toInteger() == 0)
        zin = QStringLiteral("In de map met de back-ups staat geen back-up van voor de vernietiging. Daar hoeft dus niets meer te verdwijnen.");
    else
        zin = QStringLiteral("De laatste back-up waarin %1, is van %2. Een back-up blijft %3 dagen, en na een vernietiging nooit langer dan dertig. "
                             "Uiterlijk op %4 is de laatste weg.")
                  .arg(staat, dagUit(b.value(u"laatste-van")))
                  .arg(b.value(u"blijven-dagen").toInteger())
                  .arg(weg);
    if (const qint64 buiten = b.value(u"buiten-beheer").toInteger(); buiten > 0)
        zin += buiten == 1 ? QStringLiteral(" Let op: naast de kamer staat nog 1 back-up van voor de vernietiging, in een map die niet meer wordt gebruikt. Verwijder die zelf.")
                           : QStringLiteral(" Let op: naast de kamer staan nog %1 back-ups van voor de vernietiging, in een map die niet meer wordt gebruikt. Verwijder die zelf.").arg(buiten);
    if (const qint64 mappen = b.value(u"mappen-niet-gezien").toInteger(); mappen > 0)
        zin += mappen == 1 ? QStringLiteral(" Let op: een map waarin eerder back-ups kwamen, is nu niet te bereiken. Zodra die map er weer is, ruimt Weegkamer haar op.")
                           : QStringLiteral(" Let op: %1 mappen waarin eerder back-ups kwamen, zijn nu niet te bereiken. Zodra die mappen er weer zijn, ruimt Weegkamer ze op.").arg(mappen);
    return zin + QStringLiteral(" Een kopie die iemand ergens anders bewaart, ruimt Weegkamer niet op.");
}

Stuk stukVan(const QJsonObject &v, const QByteArray &bestand, bool kloppen)
{
    const QJsonArray vernietigingen = v.value(u"vernietigingen").toArray();
    const qint64 aantal = v.value(u"aantal").toInteger();
    const QJsonObject kop = v.value(u"logboek").toObject();
    QList<QStringList> gronden;
    const QJsonArray perGrond = v.value(u"gronden").toArray();
    for (const auto &g : perGrond)
        gronden.append(QStringList{g.toObject().value(u"grond").toString(), QString::number(g.toObject().value(u"aantal").toInteger())});
    return {QStringLiteral("Verklaring van vernietiging %1").arg(v.value(u"nummer").toString()),
            {Blok::alinea(aantal == 1 ? QStringLiteral("Alle gegevens van 1 dossier zijn vernietigd. Deze verklaring noemt geen namen.")
                                      : QStringLiteral("Alle gegevens van %1 dossiers zijn vernietigd. Deze verklaring noemt geen namen.").arg(aantal)),
             Blok::tabel(gronden, {QStringLiteral("Grond"), QStringLiteral("Aantal")}),
             Blok::tabel(regelsVan(vernietigingen), {QStringLiteral("Dossier"), QStringLiteral("Grond"), QStringLiteral("Artikel"), QStringLiteral("Vernietigd op"), QStringLiteral("Rijen")}),
             Blok::kop(QStringLiteral("Door twee personen")),
             Blok::tabel(personenVan(vernietigingen), {QStringLiteral("Voorgesteld door"), QStringLiteral("Bekrachtigd door"), QStringLiteral("Regel N8 gebruikt")}),
             Blok::kop(QStringLiteral("Controle")),
             Blok::alinea(QStringLiteral("Op %1 is het hele bestand herschreven onder een nieuwe sleutel; de oude sleutel bestaat niet meer. %2")
                              .arg(dagUit(v.value(u"nieuwe-sleutel").toObject().value(u"op")), controletekst(v.value(u"controle").toObject()))),
             Blok::kop(QStringLiteral("Back-ups")),
             Blok::alinea(backuptekst(v)),
             Blok::kop(QStringLiteral("Handtekeningen")),
             Blok::alinea(kloppen ? QStringLiteral("Alle handtekeningen kloppen. Bij dit papier hoort een bestand met de naam %1.json; daarmee controleert weegkamerctl de verklaring en dit papier, ook zonder wachtwoord.")
                                        .arg(v.value(u"nummer").toString())
                                  : QStringLiteral("Een van de handtekeningen klopt niet. Vraag de functionaris voor gegevensbescherming dit uit te zoeken.")),
             Blok::tabel({{QStringLiteral("Afdruk van de verklaring"), QString::fromLatin1(afdruk(bestand).toHex())},
                          {QStringLiteral("Logboek tot en met regel"), QString::number(kop.value(u"volgnummer").toInteger())},
                          {QStringLiteral("Keten van die regel"), kop.value(u"keten").toString()}})}};
}

Uitkomst<std::optional<Bewaard>> leesVerklaring(Context &context, VerklaringId id)
{
    PROBEER_IN(Statement s, context.sql("bewaring/verklaring"));
    s.bind(":id", id);
    return leesRij<Bewaard>(s);
}

Verklaringsbestand alsBestand(const Bewaard &b)
{
    return {.inhoud = b.inhoud.toUtf8(), .sleutel = b.sleutel, .handtekening = b.handtekening, .papier = {}, .papiersleutel = {}, .papierhandtekening = {}};
}
} // namespace

const Keuzelijst &keuzesVan(Registervolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("nieuwste"), QStringLiteral("Nieuwste eerst")}, {QStringLiteral("oudste"), QStringLiteral("Oudste eerst")}};
    return lijst;
}

Uitkomst<Vernietigingsregister> VraagRegister::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const bool oudste = volgorde == Registervolgorde::Oudste;
    const bool gefilterd = !filter.trimmed().isEmpty();
    PROBEER_IN(Statement s, context.sql(gefilterd ? "bewaring/register-gefilterd" : oudste ? "bewaring/register-oudste" : "bewaring/register"));
    if (gefilterd) {
        bindFilter(s, lijstfilter(filter, Naamfilter::Niet));
        s.bind(":volgorde", tekst(volgorde));
    } else {
        s.bind(":na", !na.isEmpty() ? na.toLongLong() : oudste ? 0 : std::numeric_limits<qint64>::max());
        s.bind(":aantal", hoeveel);
    }
    PROBEER_IN(QList<Registerregel> rijen, leesRijen<Registerregel>(s));
    PROBEER_IN(const OpenVernietigingen open, VraagOpenVernietigingen{}.stel(context));
    const QString volgende = gefilterd || rijen.size() < hoeveel ? QString() : rijen.constLast().id.tekst();
    return Vernietigingsregister{std::move(rijen), open.aantal, volgende};
}

Uitkomst<OpenVernietigingen> VraagOpenVernietigingen::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/open-vernietigingen"));
    PROBEER_IN(const auto rij, leesRij<OpenVernietigingen>(s));
    return rij.value_or(OpenVernietigingen{});
}

Uitkomst<Certificaat> VraagCertificaat::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/certificaat"));
    s.bind(":id", vernietiging);
    PROBEER_IN(const auto i, leesRij<Inschrijving>(s));
    if (!i)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vernietiging staat niet in het register."));
    const bool regelKlopt = klopt(i->sleutelEen, i->onderwerp, i->handtekeningEen) && klopt(i->sleutelTwee, i->onderwerp, i->handtekeningTwee);
    if (!i->verklaring.isGeldig())
        return Certificaat{.stuk = voorlopig(*i), .handtekeningenKloppen = regelKlopt};
    PROBEER_IN(const auto bewaard, leesVerklaring(context, i->verklaring));
    if (!bewaard)
        return fout(FoutSoort::Beschadigd, QStringLiteral("certificate is missing"));
    const QByteArray bestand = bestandVan(alsBestand(*bewaard));
    const auto oordeel = verifieerVerklaring(bestand);
    const bool kloppen = oordeel.has_value() && regelKlopt;
    const QJsonObject inhoud = QJsonDocument::fromJson(bewaard->inhoud.toUtf8()).object();
    return Certificaat{stukVan(inhoud, bestand, kloppen), kloppen, bewaard->id, bewaard->nummer, QString::fromUtf8(bestand)};
}

Uitkomst<GetekendPapier> TekenPapier::stel(Context &context) const
{
    if (afdruk.size() != afdrukLengte)
        return veldFout(QStringLiteral("afdruk"), QStringLiteral("Geef de BLAKE2b-afdruk van de PDF: 32 bytes."));
    PROBEER_IN(const auto bewaard, leesVerklaring(context, verklaring));
    if (!bewaard)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze verklaring is er niet."));
    PROBEER_IN(Statement sleutel, context.db().sql(Modus::Vraag, "bewaring/eigen-tekensleutel"));
    sleutel.bind(":account", context.wie().account);
    PROBEER(sleutel.stap());
    Verklaringsbestand bestand = alsBestand(*bewaard);
    bestand.papier = afdruk;
    bestand.papiersleutel = sleutel.bytes(0);
    bestand.papierhandtekening = tekenPapier(context.wie().sleutels->ondertekenSleutel, bestand.inhoud, afdruk);
    context.resultaat(QStringLiteral("afgedrukt: ") + bewaard->nummer);
    return GetekendPapier{QString::fromUtf8(bestandVan(bestand))};
}

} // namespace weegkamer
