// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/kamer.h"

#include "core/handeling/concept.h"
#include "core/kamer/oefening.h"
#include "core/kamer/sleutels.h"
#include "core/kamer/vergrendeling.h"
#include "core/logboek/logboek.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

namespace weegkamer
{
namespace
{
constexpr qint64 klokspeling = 300; ///< seconds that clocks may differ without a word
constexpr qint64 regelsPerKop = 100; ///< log entries between two signed heads

Gelukt heeftRecht(const HandelingDefinitie &d, Rol rol)
{
    if (d.rollen.bevat(rol))
        return {};
    auto nee = weiger(u"W13", QStringLiteral("Als %1 mag u dit niet: %2.").arg(label(rol).toLower(), d.titel));
    nee.value().soort = FoutSoort::GeenRecht;
    return nee;
}

/// What stood in the fields before a change, for the handelingen that change what is there: <onderwerp>/was-<handeling>.sql tells,
/// with the names of the fields as columns. Empty for what adds. What can't be read is left out: the change decides, not this.
QJsonObject leesWas(Context &context, const HandelingDefinitie &d, const QJsonObject &velden)
{
    const QByteArray naam = QString(d.naam).replace(QLatin1Char('.'), QLatin1String("/was-")).toLatin1();
    QJsonObject was;
    if (!QFile::exists(QStringLiteral(":/weegkamer/sql/%1.sql").arg(QLatin1String(naam))))
        return was;
    auto s = context.sql(naam.constData());
    if (!s)
        return was;
    for (const VeldInfo &veld : d.velden) {
        const QByteArray parameter = ':' + veld.naam.toLatin1().replace('-', '_');
        if (s->heeft(parameter.constData()))
            s->bind(parameter.constData(), velden.value(veld.naam).toString());
    }
    if (!s->stap().value_or(false))
        return was;
    for (const VeldInfo &veld : d.velden) {
        const int kolom = s->kolom(QString(veld.naam).replace(QLatin1Char('-'), QLatin1Char('_')));
        if (kolom < 0)
            continue;
        QJsonValue oud = s->isLeeg(kolom) ? QJsonValue() : QJsonValue(s->tekstVan(kolom));
        if (veld.soort == VeldSoort::JaNee)
            oud = s->geheel(kolom) != 0;
        const QJsonValue nieuw = velden.value(veld.naam);
        const bool beideLeeg = velddetail::isLeeg(oud) && velddetail::isLeeg(nieuw);
        if (!beideLeeg && oud.toVariant().toString() != nieuw.toVariant().toString())
            was.insert(veld.naam, oud.isNull() ? QJsonValue(QString()) : oud);
    }
    return was;
}

/// What the log keeps of the fields: everything but the bytes of an attachment; and, as "was", what a change replaced.
QString logdetail(const HandelingDefinitie &d, QJsonObject velden, const QJsonObject &was)
{
    if (!was.isEmpty())
        velden.insert(QStringLiteral("was"), was);
    for (const VeldInfo &veld : d.velden) {
        if (veld.soort == VeldSoort::Bestand && velden.contains(veld.naam))
            velden.insert(veld.naam, QStringLiteral("(bijlage)"));
    }
    return QString::fromUtf8(QJsonDocument(velden).toJson(QJsonDocument::Compact));
}
} // namespace

Kamer::Kamer(const Klok &klok) : m_klok(klok), m_register(alleHandelingen()) {}

Kamer::~Kamer()
{
    // At log-out the newest head is signed and remembered by the keyring; what fails here is seen as a shorter witness only.
    if (m_db && m_sleutels && eigenSessie().sleutels)
        static_cast<void>(tekenKop());
}

QDateTime Kamer::nu() const
{
    const QDateTime machine = m_klok.nu().addDays(m_verzet);
    return m_laatste.isValid() && machine < m_laatste ? m_laatste : machine;
}

QString Kamer::klokLooptAchter() const
{
    const QDateTime machine = m_klok.nu().addDays(m_verzet);
    if (!m_laatste.isValid() || machine.secsTo(m_laatste) <= klokspeling)
        return {};
    const auto schrijf = [](const QDateTime &moment) {
        return moment.toTimeZone(QTimeZone("Europe/Amsterdam")).toString(QStringLiteral("dd-MM-yyyy HH:mm"));
    };
    return QStringLiteral("De klok van deze computer staat op %1, en deze kamer was al op %2. Een kamer gaat niet terug in de tijd: tot de klok "
                          "weer verder is, rekent Weegkamer met dat laatste tijdstip. Zet de klok goed.")
        .arg(schrijf(machine), schrijf(m_laatste));
}

QDate Kamer::vandaag() const
{
    return nederlandseDag(nu());
}

Gelukt Kamer::schrijfLog(const Sessie &sessie, const Context &context, const QString &handeling, const QString &grond,
                         const QString &resultaat, const QString &detail)
{
    Logregel regel{.tijd = context.nu(), .account = sessie.account, .rol = tekst(sessie.rol), .handeling = handeling, .grond = grond, .resultaat = resultaat};
    if (context.dossier()) {
        regel.dossiernummer = context.dossier()->nummer;
        if (!context.isDossierWeg()) {
            regel.dossier = context.dossier()->id;
            regel.detail = detail;
        }
    }
    PROBEER(Logboek(*m_db).voegToe(regel));
    m_laatste = m_laatste.isValid() ? std::max(m_laatste, regel.tijd) : regel.tijd;
    ++m_sindsKop;
    return {};
}

Uitkomst<Gedaan> Kamer::doe(const QString &handeling, const QJsonObject &velden)
{
    const HandelingDefinitie *d = m_register.handeling(handeling);
    if (!d)
        return foutMet(FoutSoort::Invoer, QStringLiteral("De handeling %1 bestaat niet.").arg(handeling));
    return doeMet(m_sessie, *d, velden);
}

Uitkomst<Gedaan> Kamer::doeMet(const Sessie &sessie, const HandelingDefinitie &d, const QJsonObject &velden)
{
    PROBEER(isVrij());
    const bool weerZelf = d.naam == QLatin1String(KijkWeerZelf::kop.naam);
    Context context(*m_db, Modus::Handeling, sessie, nu());
    context.zetKenmerken(&m_kenmerken);
    context.zetVoortgang(m_voortgang);
    if (!weerZelf || !m_kijk) {
        const Gelukt recht = magVeranderen() ? heeftRecht(d, sessie.rol) : magVeranderen();
        if (!recht) {
            PROBEER(logWeigering(m_kijk ? eigenSessie() : sessie, context, d.naam, *recht.error().weigering));
            return tl::unexpected(recht.error());
        }
    }
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    const QJsonObject was = leesWas(context, d, velden);
    const auto gedaan = d.voerUit(velden, context, HandelingDefinitie::Wijze::Uitvoeren);
    if (!gedaan) {
        t.rollback();
        if (gedaan.error().weigering) {
            PROBEER(logWeigering(sessie, context, d.naam, *gedaan.error().weigering));
        }
        return gedaan;
    }
    PROBEER(schrijfLog(weerZelf ? eigenSessie() : sessie, context, d.naam, d.artikel, context.resultaat(), logdetail(d, velden, was)));
    PROBEER(t.commit());
    m_kenmerken.neem(std::move(context.geleerd()));
    for (const qint64 vernietiging : context.gecontroleerd())
        m_kenmerken.vergeet(vernietiging);
    PROBEER(naHandeling(d, velden));
    m_laatstOpgeslagen = nu();
    if (m_sindsKop >= regelsPerKop && !m_db->inTransactie()) {
        PROBEER(tekenKop());
    }
    return gedaan;
}

Gelukt Kamer::naHandeling(const HandelingDefinitie &d, const QJsonObject &velden)
{
    if (d.naam == QLatin1String(DraaiKlok::kop.naam) || d.naam == QLatin1String(StelVergrendelingIn::kop.naam))
        return leesInstellingen();
    if (d.naam == QLatin1String(KijkAls::kop.naam))
        return begintKijken(velden);
    if (d.naam == QLatin1String(KijkWeerZelf::kop.naam) && m_kijk)
        return eindigtKijken();
    return {};
}

Gelukt Kamer::leesInstellingen()
{
    PROBEER_IN(Statement s, m_db->sql(Modus::Onderhoud, "kamer/lees"));
    PROBEER(s.stap());
    m_verzet = s.geheel(2);
    m_overlegslot = static_cast<int>(s.geheel(4));
    return {};
}

Gelukt Kamer::logWeigering(const Sessie &sessie, const Context &context, const QString &naam, const Weigering &w)
{
    // In a transaction of its own; the detail is left out: what was refused is not kept.
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    Context kaal(*m_db, Modus::Handeling, sessie, nu());
    if (context.dossier())
        kaal.betreft(*context.dossier());
    kaal.dossierIsWeg();
    PROBEER(schrijfLog(sessie, kaal, naam, w.artikel, QStringLiteral("geweigerd ") + w.regel, {}));
    return t.commit();
}

Gelukt Kamer::mag(const QString &handeling, const QJsonObject &velden)
{
    PROBEER(isVrij());
    const HandelingDefinitie *d = m_register.handeling(handeling);
    if (!d)
        return foutMet(FoutSoort::Invoer, QStringLiteral("De handeling %1 bestaat niet.").arg(handeling));
    if (d->naam == QLatin1String(KijkWeerZelf::kop.naam) && m_kijk)
        return {};
    PROBEER(magVeranderen());
    PROBEER(heeftRecht(*d, m_sessie.rol));
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    // Before anything is filled in, the dossier and its phase can say no already.
    const DossierId dossier(velden.value(u"dossier").toString().toLongLong());
    if (dossier.isGeldig()) {
        PROBEER_IN(const Dossierkop kop, dossierkop(context, dossier));
        if (!d->fasen.isLeeg()) {
            PROBEER(toetsFase(kop, d->fasen));
        }
    }
    PROBEER(d->voerUit(velden, context, HandelingDefinitie::Wijze::AlleenToetsen));
    return {};
}

Uitkomst<Gedaan> Kamer::doeAls(const QString &naam, const Geheim &wachtwoord, const QString &handeling, const QJsonObject &velden)
{
    const HandelingDefinitie *d = m_register.handeling(handeling);
    if (!d)
        return foutMet(FoutSoort::Invoer, QStringLiteral("De handeling %1 bestaat niet.").arg(handeling));
    PROBEER(magVeranderen());
    PROBEER_IN(const Ontgrendeld ander, m_sleutels->bos.logIn(naam, wachtwoord));
    const Sessie sessie{ander.account, ander.naam, ander.rol, &ander, m_sessie.afschermPubliek};
    return doeMet(sessie, *d, velden);
}

Gelukt Kamer::inEenTransactie(const std::function<Gelukt()> &werk)
{
    PROBEER(isVrij());
    PROBEER(magVeranderen());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(werk());
    PROBEER(t.commit());
    return m_sindsKop >= regelsPerKop ? tekenKop() : Gelukt();
}

Gelukt Kamer::voorVraag(const char *naam, Rollen rollen)
{
    PROBEER(isVrij());
    if (!rollen.bevat(m_sessie.rol)) {
        auto nee = weiger(u"W13", QStringLiteral("Als %1 mag u dit niet zien.").arg(label(m_sessie.rol).toLower()));
        nee.value().soort = FoutSoort::GeenRecht;
        nee.value().detail = QLatin1String(naam);
        PROBEER(logWeigering(eigenSessie(), leesContext(), QLatin1String(naam), *nee.value().weigering));
        return nee;
    }
    // Through another's eyes one never sees more than with one's own.
    if (m_kijk && !rollen.bevat(eigenSessie().rol)) {
        auto nee = weiger(u"W13", QStringLiteral("Dit ziet %1 wel, maar u niet.").arg(label(m_sessie.rol).toLower()));
        nee.value().soort = FoutSoort::GeenRecht;
        PROBEER(logWeigering(eigenSessie(), leesContext(), QLatin1String(naam), *nee.value().weigering));
        return nee;
    }
    return {};
}

Gelukt Kamer::logMislukt(const char *naam, Kijkwijze wijze, const Context &context, const Fout &fout)
{
    if (fout.weigering)
        return logWeigering(eigenSessie(), context, QLatin1String(naam), *fout.weigering);
    // Somebody asks for a dossier that is not there, or not for them: without its number, it may be anybody's.
    if (wijze != Kijkwijze::OpentDossier || fout.soort != FoutSoort::NietGevonden)
        return {};
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    const Context kaal = leesContext();
    PROBEER(schrijfLog(eigenSessie(), kaal, QLatin1String(naam), QStringLiteral("Wet art. 13"), QStringLiteral("niet gevonden"), {}));
    return t.commit();
}

Gelukt Kamer::naVraag(const VraagKop &kop, Context &context)
{
    if (kop.wijze == Kijkwijze::Lijst)
        return {};
    const bool eenmaal = kop.wijze == Kijkwijze::Namenlijst || context.vervolgt();
    if (eenmaal && m_namenGezien.contains(QLatin1String(kop.naam)))
        return {};
    m_namenGezien.insert(QLatin1String(kop.naam));
    if (kop.wijze == Kijkwijze::OpentDossier) {
        if (!context.dossier() || m_geopend.contains(context.dossier()->id.waarde()))
            return {};
        m_geopend.insert(context.dossier()->id.waarde());
    }
    if (context.resultaat() == QLatin1String("gedaan"))
        context.resultaat(QStringLiteral("gezien"));
    if (m_kijk)
        context.resultaat(context.resultaat() + QStringLiteral(", als ") + tekst(m_kijk->rol));
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(schrijfLog(eigenSessie(), context, QLatin1String(kop.naam), QLatin1String(kop.grond), context.resultaat(), QStringLiteral("{}")));
    return t.commit();
}

Uitkomst<QJsonObject> Kamer::vraag(const QString &naam, const QJsonObject &velden)
{
    const VraagDefinitie *d = m_register.vraag(naam);
    if (!d)
        return foutMet(FoutSoort::Invoer, QStringLiteral("De vraag %1 bestaat niet.").arg(naam));
    const QByteArray naamBytes = naam.toLatin1();
    const QByteArray grond = d->grond.toLatin1();
    PROBEER(voorVraag(naamBytes.constData(), d->rollen));
    Context context = leesContext();
    Uitkomst<QJsonObject> antwoord = d->stel(velden, context);
    if (!antwoord) {
        PROBEER(logMislukt(naamBytes.constData(), d->wijze, context, antwoord.error()));
        return antwoord;
    }
    PROBEER(naVraag({naamBytes.constData(), grond.constData(), "", d->rollen, d->wijze}, context));
    return antwoord;
}

Gelukt Kamer::bewaarConcept(const QString &handeling, DossierId dossier, const QJsonObject &velden)
{
    PROBEER(isVrij());
    PROBEER(magVeranderen());
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(weegkamer::bewaarConcept(context, handeling, dossier, velden));
    return t.commit();
}

Uitkomst<std::optional<QJsonObject>> Kamer::leesConcept(const QString &handeling, DossierId dossier)
{
    PROBEER(isVrij());
    if (m_kijk)
        return std::nullopt;
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    return weegkamer::leesConcept(context, handeling, dossier);
}

Gelukt Kamer::gooiConceptWeg(const QString &handeling, DossierId dossier)
{
    PROBEER(isVrij());
    PROBEER(magVeranderen());
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(weegkamer::gooiConceptWeg(context, handeling, dossier));
    return t.commit();
}

Gelukt Kamer::isVrij() const
{
    if (m_bezig && QThread::currentThread() != m_bezigDraad)
        return fout(FoutSoort::Bezig);
    if (!m_db)
        return foutMet(FoutSoort::Machine, QStringLiteral("De kamer is dicht, omdat de schijf niet deed wat hij moet. Sluit Weegkamer en open de kamer opnieuw."));
    return {};
}

std::unique_ptr<Taak> Kamer::taak(const QString &naam, std::function<Gelukt(Taak::Voortgang &, Kamer &)> werk)
{
    if (m_bezig || !m_db)
        return nullptr;
    m_bezig = true;
    auto t = std::make_unique<Taak>(naam, [this, werk = std::move(werk)](Taak::Voortgang &voortgang) {
        m_bezigDraad = QThread::currentThread();
        return werk(voortgang, *this);
    });
    const auto vrij = [this] {
        m_bezigDraad = nullptr;
        m_bezig = false;
    };
    QObject::connect(t.get(), &Taak::klaar, t.get(), vrij);
    // Who drops a Taak before it said klaar() has waited for the work all the same.
    QObject::connect(t.get(), &QObject::destroyed, t.get(), vrij);
    m_lopend = t.get();
    t->start();
    return t;
}

bool Kamer::isBezig() const
{
    return m_bezig;
}

} // namespace weegkamer
