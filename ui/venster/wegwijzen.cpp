// SPDX-License-Identifier: EUPL-1.2
// Step by step: shown by itself in a municipality with a few casussen, and to whoever asked for it.
#include "core/kamer/kamer.h"
#include "core/werkvoorraad/wegwijzer.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/kopbalk.h"
#include "ui/venster/werkplek.h"

namespace weegkamer
{
namespace
{
QString naam()
{
    return u"wegwijzer"_qs;
}
} // namespace

void Werkplek::werkWegwijzerBij()
{
    const bool ooit = m_kamer && !m_kamer->kijktAls() && VraagWegwijzer::kop.rollen.bevat(m_kamer->wie().rol);
    const bool kan = ooit && m_plaats.dossier.isGeldig();
    const Menustand stand = !ooit ? Menustand::Nooit : kan ? Menustand::Hier : Menustand::InEenDossier;
    // Not asked for, and not to be found here: nothing to ask core either.
    const auto keus = kan ? m_kamer->leesInstelling(naam()) : Uitkomst<QJsonObject>();
    const bool gekozen = keus && keus->contains(u"aan"_qs);
    if (!kan || (gekozen && !keus->value(u"aan"_qs).toBool())) {
        m_venster->zetWegwijzer(nullptr, stand);
        return;
    }
    const auto wegwijzer = m_kamer->vraag(VraagWegwijzer{m_plaats.dossier});
    const bool toon = wegwijzer && (gekozen || wegwijzer->kleineGemeente);
    m_venster->zetWegwijzer(toon ? &*wegwijzer : nullptr, stand);
}

void Werkplek::kiesWegwijzer(bool aan)
{
    if (!m_kamer)
        return;
    // A choice that can't be kept (a full disk) holds until the next page.
    static_cast<void>(m_kamer->bewaarInstelling(naam(), {{u"aan"_qs, aan}}));
    werkWegwijzerBij();
}

} // namespace weegkamer
