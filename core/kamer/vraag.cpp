// SPDX-License-Identifier: EUPL-1.2
// Reading: who may ask it, and what the log keeps of it.
#include "core/kamer/kamer.h"
#include "core/kamer/sleutels.h"
#include "core/logboek/logboek.h"

namespace weegkamer
{

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
        if (m_db) {
            PROBEER(logWeigering(eigenSessie(), leesContext(), QLatin1String(naam), *nee.value().weigering));
        }
        return nee;
    }
    if (!inSleutelbos && !m_db)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Uw account opent geen dossiers."), QLatin1String(naam));
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
    if (!m_db)
        return {};
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
    // Who opens no dossiers reads about accounts alone; that log-in itself stands in the journal.
    if (kop.wijze == Kijkwijze::Lijst || !m_db)
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
    PROBEER(voorVraag(naamBytes.constData(), d->rollen, d->inSleutelbos));
    Context context = leesContext();
    Uitkomst<QJsonObject> antwoord = d->stel(velden, context);
    if (!antwoord) {
        PROBEER(logMislukt(naamBytes.constData(), d->wijze, context, antwoord.error()));
        return antwoord;
    }
    PROBEER(naVraag({naamBytes.constData(), grond.constData(), "", d->rollen, d->wijze}, context));
    return antwoord;
}

} // namespace weegkamer
