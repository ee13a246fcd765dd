// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/kamer.h"

#include "core/handeling/concept.h"
#include "core/handeling/instelling.h"
#include "core/kamer/kamerbackup.h"
#include "core/kamer/oefening.h"
#include "core/kamer/sleutels.h"
#include "core/kamer/vergrendeling.h"
#include "core/logboek/logboek.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace weegkamer
{
namespace
{
constexpr qint64 klokspeling = 300; ///< seconds that clocks may differ without a word
constexpr qint64 regelsPerKop = 100; ///< log entries between two signed heads

/// What the log keeps of the fields: everything but the bytes of an attachment.
QString logdetail(const HandelingDefinitie &d, QJsonObject velden)
{
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
    if (m_db && m_sleutels && m_sessie.sleutels)
        static_cast<void>(tekenKop());
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
        return moment.toTimeZone(QTimeZone("Europe/Amsterdam")).toString(QStringLiteral("dd-MM-yyyy HH:mm"));
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
    if (d.inSleutelbos || !m_db)
        return doeInSleutelbos(sessie, d, velden);
    Context context(*m_db, Modus::Handeling, sessie, nu());
    context.zetKenmerken(&m_kenmerken);
    context.zetVoortgang(m_voortgang);
    if (!d.rollen.bevat(sessie.rol)) {
        auto nee = weiger(u"W13", QStringLiteral("Als %1 mag u dit niet: %2.").arg(label(sessie.rol).toLower(), d.titel));
        nee.value().soort = FoutSoort::GeenRecht;
        PROBEER(logWeigering(sessie, context, d, *nee.value().weigering));
        return nee;
    }
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    auto gedaan = d.voerUit(velden, context, HandelingDefinitie::Wijze::Uitvoeren);
    if (!gedaan) {
        t.rollback();
        if (gedaan.error().weigering) {
            PROBEER(logWeigering(sessie, context, d, *gedaan.error().weigering));
        }
        return gedaan;
    }
    PROBEER(schrijfLog(sessie, context, d.naam, d.artikel, context.resultaat(), logdetail(d, velden)));
    PROBEER(t.commit());
    m_kenmerken.neem(std::move(context.geleerd()));
    for (const qint64 vernietiging : context.gecontroleerd())
        m_kenmerken.vergeet(vernietiging);
    if (d.naam == QLatin1String(DraaiKlok::kop.naam) || d.naam == QLatin1String(StelVergrendelingIn::kop.naam)) {
        PROBEER(leesInstellingen());
    }
    m_laatstOpgeslagen = nu();
    // A destruction must outlive this kamer. It is done; a register that can't be written now is written at the next log-in.
    if (context.isDossierWeg() && !m_db->inTransactie())
        static_cast<void>(Kamerbackup(*this).werkVernietigdBij());
    if (m_sindsKop >= regelsPerKop && !m_db->inTransactie()) {
        PROBEER(tekenKop());
    }
    return gedaan;
}

Gelukt Kamer::leesInstellingen()
{
    PROBEER_IN(Statement s, m_db->sql(Modus::Onderhoud, "kamer/lees"));
    PROBEER(s.stap());
    m_verzet = s.geheel(2);
    m_overlegslot = static_cast<int>(s.geheel(4));
    return {};
}

Gelukt Kamer::logWeigering(const Sessie &sessie, const Context &context, const HandelingDefinitie &d, const Weigering &w)
{
    // In a transaction of its own; the detail is left out: what was refused is not kept.
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    Context kaal(*m_db, Modus::Handeling, sessie, nu());
    if (context.dossier())
        kaal.betreft(*context.dossier());
    kaal.dossierIsWeg();
    PROBEER(schrijfLog(sessie, kaal, d.naam, w.artikel, QStringLiteral("geweigerd ") + w.regel, {}));
    return t.commit();
}

Gelukt Kamer::mag(const QString &handeling, const QJsonObject &velden)
{
    PROBEER(isVrij());
    const HandelingDefinitie *d = m_register.handeling(handeling);
    if (!d)
        return foutMet(FoutSoort::Invoer, QStringLiteral("De handeling %1 bestaat niet.").arg(handeling));
    if (!d->rollen.bevat(m_sessie.rol)) {
        auto nee = weiger(u"W13", QStringLiteral("Als %1 mag u dit niet: %2.").arg(label(m_sessie.rol).toLower(), d->titel));
        nee.value().soort = FoutSoort::GeenRecht;
        return nee;
    }
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
    PROBEER_IN(const Ontgrendeld ander, logInGeteld(m_sleutels->bos, m_sleutels->bosPad, naam, wachtwoord, nu(), opties));
    const Sessie sessie{ander.account, ander.naam, ander.rol, &ander, m_sessie.afschermPubliek};
    return doeMet(sessie, *d, velden);
}

Gelukt Kamer::inEenTransactie(const std::function<Gelukt()> &werk)
{
    PROBEER(opentDossiers());
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(werk());
    PROBEER(t.commit());
    static_cast<void>(Kamerbackup(*this).werkVernietigdBij()); // as in doeMet, once for all
    return m_sindsKop >= regelsPerKop ? tekenKop() : Gelukt();
}

Context Kamer::leesContext()
{
    return Context(m_db.get(), &m_sleutels->bos, Modus::Vraag, m_sessie, nu());
}

Gelukt Kamer::voorVraag(const char *naam, Rollen rollen, bool inSleutelbos)
{
    PROBEER(isVrij());
    if (!rollen.bevat(m_sessie.rol)) {
        auto nee = weiger(u"W13", QStringLiteral("Als %1 mag u dit niet zien.").arg(label(m_sessie.rol).toLower()));
        nee.value().soort = FoutSoort::GeenRecht;
        nee.value().detail = QLatin1String(naam);
        return nee;
    }
    if (!inSleutelbos && !m_db)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Uw account opent geen dossiers."), QLatin1String(naam));
    return {};
}

Gelukt Kamer::naVraag(const VraagKop &kop, Context &context)
{
    // Who opens no dossiers reads about accounts alone; that log-in itself stands in the journal.
    if (kop.wijze == Kijkwijze::Lijst || !m_db)
        return {};
    if (kop.wijze == Kijkwijze::OpentDossier) {
        if (!context.dossier() || m_geopend.contains(context.dossier()->id.waarde()))
            return {};
        m_geopend.insert(context.dossier()->id.waarde());
    }
    if (context.resultaat() == QLatin1String("gedaan"))
        context.resultaat(QStringLiteral("gezien"));
    PROBEER_IN(Transaction t, Transaction::begin(*m_db));
    PROBEER(schrijfLog(m_sessie, context, QLatin1String(kop.naam), QLatin1String(kop.grond), context.resultaat(), QStringLiteral("{}")));
    return t.commit();
}

Uitkomst<QJsonObject> Kamer::vraag(const QString &naam, const QJsonObject &velden)
{
    const VraagDefinitie *d = m_register.vraag(naam);
    if (!d)
        return foutMet(FoutSoort::Invoer, QStringLiteral("De vraag %1 bestaat niet.").arg(naam));
    const QByteArray naamBytes = naam.toLatin1();
    const QByteArray grond = d->grond.toLatin1();
    PROBEER(voorVraag(naamBytes.constData(), d->rollen, d->inSleutelbos));
    Context context = leesContext();
    PROBEER_IN(QJsonObject antwoord, d->stel(velden, context));
    PROBEER(naVraag({naamBytes.constData(), grond.constData(), "", d->rollen, d->wijze}, context));
    return antwoord;
}

Gelukt Kamer::bewaarConcept(const QString &handeling, DossierId dossier, const QJsonObject &velden)
{
    PROBEER(isVrij());
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
    if (!m_db)
        return std::nullopt;
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    return weegkamer::leesConcept(context, handeling, dossier);
}

Gelukt Kamer::gooiConceptWeg(const QString &handeling, DossierId dossier)
{
    PROBEER(isVrij());
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
    Context context(*m_db, Modus::Handeling, m_sessie, nu());
    return weegkamer::leesInstelling(context, naam);
}

Gelukt Kamer::bewaarInstelling(const QString &naam, const QJsonObject &waarde)
{
    PROBEER(isVrij());
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
