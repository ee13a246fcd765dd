// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/kamer.h"

#include "core/basis/tijdzone.h"
#include "core/handeling/concept.h"
#include "core/handeling/instelling.h"
#include "core/handeling/ontbreekt.h"
#include "core/kamer/kamerbackup.h"
#include "core/kamer/oefening.h"
#include "core/kamer/sleutels.h"
#include "core/kamer/vergrendeling.h"
#include "core/logboek/logboek.h"

#include <QFile>
#include <QJsonDocument>

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
        const int kolom = s->kolom(veld.naam.toStdString());
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

/// What the log keeps of the fields: everything but the bytes of an attachment; as "was", what a change replaced; and as "rij" which
/// row came of it, so that it can go with that row.
QString logdetail(const HandelingDefinitie &d, QJsonObject velden, const QJsonObject &was, const Gedaan &gedaan)
{
    if (gedaan.id > 0)
        velden.insert(QStringLiteral("rij"), QString::number(gedaan.id));
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
    // At log-out the newest head is signed and remembered by the keyring, with what the file is like; what fails here is seen as a shorter
    // witness only.
    if (m_db && m_sleutels && eigenSessie().sleutels)
        static_cast<void>(verlaat());
}

QDateTime Kamer::nu() const
{
    const QDateTime machine = m_klok.nu().addDays(m_verzet);
    const qint64 laatste = m_laatste;
    return machine.toMSecsSinceEpoch() < laatste ? QDateTime::fromMSecsSinceEpoch(laatste, Qt::UTC) : machine;
}

QString Kamer::klokLooptAchter() const
{
    const QDateTime machine = m_klok.nu().addDays(m_verzet);
    const QDateTime laatste = QDateTime::fromMSecsSinceEpoch(m_laatste, Qt::UTC);
    if (machine.secsTo(laatste) <= klokspeling)
        return {};
    const auto schrijf = [](const QDateTime &moment) {
        return inNederland(moment).toString(QStringLiteral("dd-MM-yyyy HH:mm"));
    };
    return QStringLiteral("De klok van deze computer staat op %1, en deze kamer was al op %2. Een kamer gaat niet terug in de tijd: tot de klok "
                          "weer verder is, rekent Weegkamer met dat laatste tijdstip. Zet de klok goed.")
        .arg(schrijf(machine), schrijf(laatste));
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
    m_laatste = std::max(m_laatste.load(), regel.tijd.toMSecsSinceEpoch());
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
    // Through another's eyes nothing can be changed, accounts neither.
    if (const Gelukt open = magVeranderen(); !open && !weerZelf) {
        PROBEER(logWeigering(eigenSessie(), Context(*m_db, Modus::Handeling, sessie, nu()), d.naam, *open.error().weigering));
        return tl::unexpected(open.error());
    }
    if (d.inSleutelbos || !m_db)
        return doeInSleutelbos(sessie, d, velden);
    Context context(*m_db, Modus::Handeling, sessie, nu());
    context.zetKenmerken(&m_kenmerken);
    context.zetVoortgang(m_voortgang);
    if (const Gelukt recht = heeftRecht(d, sessie.rol); !recht && !m_kijk) {
        PROBEER(logWeigering(sessie, context, d.naam, *recht.error().weigering));
        return tl::unexpected(recht.error());
    }
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    const QJsonObject was = leesWas(context, d, velden);
    auto gedaan = d.voerUit(velden, context, HandelingDefinitie::Wijze::Uitvoeren);
    if (!gedaan) {
        t.rollback();
        if (gedaan.error().weigering) {
            PROBEER(logWeigering(sessie, context, d.naam, *gedaan.error().weigering));
        } else if (QList<VeldFout> &fouten = gedaan.error().velden; !fouten.isEmpty()) {
            fouten = metOntbrekende(std::move(fouten), d.velden, velden);
        }
        return gedaan;
    }
    PROBEER(schrijfLog(weerZelf ? eigenSessie() : sessie, context, d.naam, d.artikel, context.resultaat(), logdetail(d, velden, was, *gedaan)));
    PROBEER(t.commit());
    m_kenmerken.neem(std::move(context.geleerd()));
    for (const qint64 vernietiging : context.gecontroleerd())
        m_kenmerken.vergeet(vernietiging);
    PROBEER(naHandeling(d, velden));
    m_laatstOpgeslagen = nu();
    // A destruction must outlive this kamer. It is done; a register that can't be written now is written at the next log-in.
    if (context.isDossierWeg() && !m_db->inTransactie())
        static_cast<void>(Kamerbackup(*this).werkVernietigdBij());
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
    PROBEER(magBegin(m_sessie, d->inSleutelbos));
    Context context(m_db.get(), &m_sleutels->bos, Modus::Handeling, m_sessie, nu());
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

Uitkomst<Gedaan> Kamer::doeAls(const QString &naam, const Geheim &wachtwoord, const QString &handeling, const QJsonObject &velden,
                               const Inlogopties &opties)
{
    const HandelingDefinitie *d = m_register.handeling(handeling);
    if (!d)
        return foutMet(FoutSoort::Invoer, QStringLiteral("De handeling %1 bestaat niet.").arg(handeling));
    PROBEER(isVrij());
    PROBEER(magVeranderen());
    PROBEER_IN(const Ontgrendeld ander, logInGeteld(m_sleutels->bos, m_sleutels->bosPad, naam, wachtwoord, nu(), opties));
    const Sessie sessie{ander.account, ander.naam, ander.rol, &ander, m_sessie.afschermPubliek};
    return doeMet(sessie, *d, velden);
}

Gelukt Kamer::inEenTransactie(const std::function<Gelukt()> &werk)
{
    PROBEER(opentDossiers());
    PROBEER(magVeranderen());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(werk());
    PROBEER(t.commit());
    static_cast<void>(Kamerbackup(*this).werkVernietigdBij()); // as in doeMet, once for all
    return m_sindsKop >= regelsPerKop ? tekenKop() : Gelukt();
}

Gelukt Kamer::bewaarConcept(const QString &handeling, DossierId dossier, const QJsonObject &velden)
{
    PROBEER(isVrij());
    PROBEER(magVeranderen());
    if (!m_db)
        return {}; // drafts lie in the database; an account's form is short
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(weegkamer::bewaarConcept(context, handeling, dossier, velden));
    return t.commit();
}

Uitkomst<std::optional<QJsonObject>> Kamer::leesConcept(const QString &handeling, DossierId dossier)
{
    PROBEER(isVrij());
    if (!m_db || m_kijk)
        return std::nullopt;
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    return weegkamer::leesConcept(context, handeling, dossier);
}

Gelukt Kamer::gooiConceptWeg(const QString &handeling, DossierId dossier)
{
    PROBEER(isVrij());
    PROBEER(magVeranderen());
    if (!m_db)
        return {};
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(weegkamer::gooiConceptWeg(context, handeling, dossier));
    return t.commit();
}

Gelukt Kamer::isVrij() const
{
    if (m_bezig && QThread::currentThread() != m_bezigDraad)
        return fout(FoutSoort::Bezig);
    if (!m_db && heeftDossiers())
        return foutMet(FoutSoort::Machine, QStringLiteral("De kamer is dicht, omdat de schijf niet deed wat hij moet. Sluit Weegkamer en open de kamer opnieuw."));
    return {};
}

Uitkomst<QJsonObject> Kamer::leesInstelling(const QString &naam)
{
    PROBEER(isVrij());
    if (!m_db)
        return QJsonObject();
    Context context(*m_db, Modus::Handeling, eigenSessie(), nu());
    return weegkamer::leesInstelling(context, naam);
}

Gelukt Kamer::bewaarInstelling(const QString &naam, const QJsonObject &waarde)
{
    PROBEER(isVrij());
    PROBEER(magVeranderen());
    if (!m_db)
        return {};
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(weegkamer::bewaarInstelling(context, naam, waarde));
    return t.commit();
}

std::unique_ptr<Taak> Kamer::taak(const QString &naam, std::function<Gelukt(Taak::Voortgang &, Kamer &)> werk)
{
    if (m_bezig || !isVrij())
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
    // Who drops a Taak before it said klaar() has waited for the work all the same. After klaar() it may outlive this kamer.
    const auto weg = QObject::connect(t.get(), &QObject::destroyed, t.get(), vrij);
    QObject::connect(t.get(), &Taak::klaar, t.get(), [vrij, weg] {
        vrij();
        QObject::disconnect(weg);
    });
    m_lopend = t.get();
    t->start();
    return t;
}

bool Kamer::isBezig() const
{
    return m_bezig;
}

} // namespace weegkamer
