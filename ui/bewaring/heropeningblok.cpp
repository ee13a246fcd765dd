// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/heropeningblok.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QVBoxLayout>

namespace weegkamer
{

Heropeningblok::Heropeningblok(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_dossier(dossier),
      m_kop(maakProza({}, this)),
      m_termijn(maakProza({}, this)),
      m_nodig(maakProza({}, this)),
      m_acties(new Actierij(omgeving, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    zetRol(m_kop, Tekstrol::Nadruk);
    zetRol(m_termijn, Tekstrol::Klein);
    m_nodig->setObjectName(u"nodig"_qs);
    for (QWidget *w : std::initializer_list<QWidget *>{m_kop, m_termijn, m_nodig, m_acties})
        kolom->addWidget(w);
    bouwActies();
    hide();
}

void Heropeningblok::bouwActies()
{
    const QJsonObject vast{{u"dossier"_qs, m_dossier.tekst()}};
    m_acties->voegToe({.vraag = {.handeling = u"aanmelding.voeg-feit-toe"_qs, .vast = vast,
                                 .uitleg = tr("Alleen wat nieuw is en heropenen nodig maakt. Toets het feit daarna; ook dat hoort bij de weging."), .knop = tr("Voeg een nieuw feit toe")},
                       .zin = tr("Het nieuwe feit staat erbij. Toets het nog.")});
    Paginaactie toets{.vraag = {.handeling = u"aanmelding.toets-feit"_qs, .vast = vast, .uitleg = tr("Hoe is nagegaan of dit klopt, en door wie?"), .knop = tr("Toets het feit")},
                      .zin = tr("De toets is vastgelegd.")};
    toets.vulAan = [this](Handelingvraag &vraag) {
        Keuzelijst lijst;
        if (const auto beeld = m_omgeving.kamer().vraag(u"weging.toon"_qs, {{u"dossier"_qs, m_dossier.tekst()}})) {
            const QJsonArray feiten = beeld->value(u"feiten").toArray();
            for (const QJsonValue &f : feiten)
                lijst.prepend({f[u"id"].toString(), f[u"omschrijving"].toString()});
        }
        vraag.opties.insert(u"feit"_qs, lijst);
    };
    m_acties->voegToe(toets);
    Paginaactie overleg{.vraag = {.handeling = u"bewaring.leg-overleg-vast"_qs, .vast = vast,
                                  .uitleg = tr("De organisatie hoeft niet in te stemmen; wel moet u het haar vragen. Laat u de gegevens leeg, dan geldt het antwoord voor alles van haar."),
                                  .knop = tr("Leg overleg vast")},
                        .zin = tr("Het overleg is vastgelegd.")};
    overleg.vulAan = [this](Handelingvraag &vraag) { vulOverleg(vraag); };
    m_acties->voegToe(overleg);
    m_acties->voegToe({.vraag = {.handeling = u"bewaring.besluit-over-heropening"_qs, .vast = vast,
                                 .uitleg = tr("Het besluit volgt het oordeel dat de drie samen geven. Zijn zij het niet eens, dan gaat het dossier weer dicht, met dezelfde laatste dag."),
                                 .knop = tr("Besluit over heropening")},
                       .zin = tr("Het besluit over heropening ligt vast."),
                       .daarna = [this](const Gedaan &gedaan) { naBesluit(gedaan); }});
    m_acties->voegToe({.vraag = {.handeling = u"bewaring.breek-heropening-af"_qs, .vast = vast, .uitleg = tr("Het dossier gaat weer dicht, met dezelfde laatste dag."), .knop = tr("Breek af")},
                       .zin = tr("De heropening is afgebroken. Het dossier is weer afgeschermd."),
                       .daarna = [this](const Gedaan &gedaan) { naBesluit(gedaan); }});
}

void Heropeningblok::vulOverleg(Handelingvraag &vraag) const
{
    Keuzelijst organisaties;
    QHash<QString, Keuzelijst> gegevens;
    QStringList al;
    for (const Overlegregel &r : m_beeld.overleg) {
        if (!al.contains(r.deelnemer.tekst())) {
            al.append(r.deelnemer.tekst());
            organisaties.append({r.deelnemer.tekst(), r.organisatie});
        }
        const QString stand = r.uitkomst ? label(*r.uitkomst).toLower() : tr("nog niet gevraagd");
        gegevens[r.soort].append({r.gegeven.tekst(), tr("%1: %2 (%3)").arg(r.organisatie, r.omschrijving.simplified().left(50), stand)});
    }
    vraag.opties.insert(u"deelnemer"_qs, organisaties);
    vraag.opties.insert(u"feiten"_qs, gegevens.value(u"feit"_qs));
    vraag.opties.insert(u"inbreng"_qs, gegevens.value(u"inbreng"_qs));
    if (gegevens.value(u"inbreng"_qs).isEmpty())
        vraag.verborgen.append(u"inbreng"_qs);
    if (organisaties.size() == 1)
        vraag.begin.insert(u"deelnemer"_qs, organisaties.first().waarde);
}

void Heropeningblok::naBesluit(const Gedaan &)
{
    const auto beeld = m_omgeving.kamer().vraag(ToonBewaring{m_dossier});
    const bool casus = beeld && beeld->fase == Fase::Casus;
    m_omgeving.ga({casus ? u"casussen"_qs : u"bewaring"_qs, m_dossier});
}

void Heropeningblok::ververs()
{
    auto beeld = m_omgeving.kamer().vraag(ToonHeropening{m_dossier});
    m_beeld = beeld ? std::move(*beeld) : Heropeningbeeld{};
    setVisible(m_beeld.loopt);
    if (!m_beeld.loopt)
        return;
    zetProza(m_kop, tr("Heropening: %1").arg(label(m_beeld.aanleiding).toLower()));
    zetProza(m_termijn, tr("Open sinds %1, voorgesteld door %2 en bekrachtigd door %3. Te bewaren tot en met %4: de termijn loopt door.")
                            .arg(schrijfDatum(m_beeld.geopendOp), m_beeld.voorgesteldDoor, m_beeld.bekrachtigdDoor, schrijfDatum(m_beeld.uiterlijk)));
    m_nodig->setVisible(!m_beeld.ontbreekt.isEmpty());
    zetProza(m_nodig, m_beeld.ontbreekt.join(u'\n'));
    m_acties->ververs();
}

} // namespace weegkamer
