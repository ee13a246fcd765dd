// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/koppelen.h"

#include "core/casus/casuslijst.h"
#include "core/kamer/kamer.h"
#include "core/personen/vergelijk.h"
#include "ui/bouwstenen/onderdelen.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensAnderen = 200; // what one can still scroll through; more is for searching
constexpr int naamTekens = 60;

QString ingekort(const QString &naam)
{
    return naam.size() <= naamTekens ? naam : QString(naam.left(naamTekens) + u'…');
}

/// The dossiers that can be chosen, each once.
class Andere
{
public:
    explicit Andere(DossierId zelf) : m_gezien{zelf.waarde()} {}
    void voegToe(DossierId dossier, const QString &label)
    {
        if (m_gezien.contains(dossier.waarde()))
            return;
        m_gezien.insert(dossier.waarde());
        keuzes.append({dossier.tekst(), label});
    }
    Keuzelijst keuzes;

private:
    QSet<qint64> m_gezien;
};

Keuzelijst andereDossiers(Kamer &kamer, const Aanmeldingbeeld &beeld)
{
    Andere andere(beeld.dossier);
    if (const auto lijst = kamer.vraag(VergelijkBetrokkene::van(beeld.betrokkene, beeld.dossier))) {
        for (const Kandidaat &k : lijst->rijen)
            andere.voegToe(k.dossier, QObject::tr("%1 %2 · %3").arg(k.nummer, ingekort(k.naam), k.redenen.join(u", "_qs)));
    }
    if (const auto lijst = kamer.vraag(VraagAanmeldingen{{}, {}, hoogstensAnderen})) {
        for (const Aanmeldingregel &r : lijst->rijen) {
            if (r.opgesteld)
                andere.voegToe(r.dossier, u"%1 %2"_qs.arg(r.nummer, ingekort(r.betrokkene)));
        }
    }
    if (VraagCasussen::kop.rollen.bevat(kamer.wie().rol)) {
        if (const auto lijst = kamer.vraag(VraagCasussen{Casusvolgorde::Nummer, {}, hoogstensAnderen})) {
            for (const Casusregel &r : lijst->rijen)
                andere.voegToe(r.dossier, u"%1 %2"_qs.arg(r.nummer, ingekort(r.betrokkene)));
        }
    }
    return andere.keuzes;
}
} // namespace

void vraagKoppel(Omgeving &omgeving, const Aanmeldingbeeld &beeld, QWidget *ouder)
{
    Handelingvraag vraag = dossiervraag("personen.koppel", beeld.dossier);
    vraag.opties.insert(u"ander-dossier"_qs, andereDossiers(omgeving.kamer(), beeld));
    vraag.uitleg = QObject::tr("Gaan twee dossiers over dezelfde persoon? Koppel ze. Ze blijven twee dossiers, en u kunt het ongedaan maken. "
                               "Wie dezelfde kan zijn staat bovenaan.");
    vraagHandeling(omgeving, vraag, ouder, QObject::tr("De dossiers zijn gekoppeld."));
}

void vraagOntkoppel(Omgeving &omgeving, DossierId dossier, const Koppelingregel &koppeling, QWidget *ouder)
{
    Handelingvraag vraag = dossiervraag("personen.ontkoppel", dossier);
    vraag.vast.insert(u"koppeling"_qs, koppeling.koppeling.tekst());
    vraag.uitleg = QObject::tr("Koppeling met %1: %2").arg(koppeling.nummer, koppeling.reden);
    vraagHandeling(omgeving, vraag, ouder, QObject::tr("De koppeling met %1 is ongedaan gemaakt.").arg(koppeling.nummer));
}

} // namespace weegkamer
