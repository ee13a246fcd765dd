// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/latere.h"

#include "core/backup/backupmap.h"
#include "core/backup/vernietigd.h"
#include "core/kamer/sleutels.h"

#include <QDir>
#include <QFileInfo>

namespace weegkamer
{
namespace
{
class Latere
{
public:
    Latere(const Backuplezer &lezer, const Ontgrendeld &wie) : m_lezer(lezer), m_wie(wie) {}

    void neemRegister(const QByteArray &bytes, const QString &waar)
    {
        const auto rijen = openVernietigd(bytes, m_lezer.manifest().kamerId, m_wie.sleutels.at(Sleutelsoort::Beheer));
        if (rijen)
            m_later.vernietigd = voegVernietigdSamen(m_later.vernietigd, *rijen);
        else
            m_later.bevindingen.append(QStringLiteral("Het register van vernietiging in %1 is niet te lezen.").arg(waar));
    }

    void neemBos(const Sleutelbos &bos)
    {
        if (bos.generatie().kamerId != m_lezer.manifest().kamerId)
            return;
        if (bos.generatie().logkop.volgnr > m_later.kop.volgnr)
            m_later.kop = bos.generatie().logkop;
        const bool nieuwer = bos.generatie().nummer > (m_later.bos ? m_later.bos->generatie().nummer : m_lezer.sleutelbos().generatie().nummer);
        if (nieuwer && bos.openMet(m_wie))
            m_later.bos = bos;
    }

    /// The other back-ups in the folder of this one, and the register that stands beside them.
    void neemMap()
    {
        const QFileInfo backup(m_lezer.pad());
        const QDir map = backup.absoluteDir();
        neemRegister(m_lezer.manifest().vernietigd, backup.fileName());
        const QStringList registers = map.entryList({QStringLiteral("*.vernietigd")}, QDir::Files);
        for (const QString &naam : registers) {
            // Of another kamer perhaps: then it says nothing of this one.
            const auto bytes = leesVernietigdbestand(map.filePath(naam));
            const auto rijen = bytes ? openVernietigd(*bytes, m_lezer.manifest().kamerId, m_wie.sleutels.at(Sleutelsoort::Beheer)) : Uitkomst<QJsonArray>(QJsonArray());
            if (rijen)
                m_later.vernietigd = voegVernietigdSamen(m_later.vernietigd, *rijen);
        }
        const QList<Backupbestand> anderen = backupsIn(map.absolutePath(), m_lezer.pad(), m_lezer.manifest().kamerId).backups;
        for (const Backupbestand &b : anderen) {
            neemRegister(b.vernietigd, QFileInfo(b.pad).fileName());
            if (const auto lezer = Backuplezer::open(b.pad))
                neemBos((*lezer)->sleutelbos());
        }
    }

    /// What stands at the place where it goes: the register beside the kamer, her keyring, and the kamer herself if she still opens.
    void neemKamer(const QString &doel, bool ookHaarBestand)
    {
        if (const auto bytes = leesVernietigdbestand(vernietigdBij(doel)))
            neemRegister(*bytes, QFileInfo(vernietigdBij(doel)).fileName());
        const auto bos = Sleutelbos::lees(sleutelbosBij(doel));
        if (!bos || bos->generatie().kamerId != m_lezer.manifest().kamerId)
            return;
        neemBos(*bos);
        if (!ookHaarBestand || !QFileInfo::exists(doel))
            return;
        const auto rijen = [&]() -> Uitkomst<QJsonArray> {
            PROBEER_IN(const Ontgrendeld toegang, bos->openMet(m_wie));
            const Geheim *sleutel = toegang.sleutel(Sleutelsoort::Dossier);
            if (!sleutel)
                return fout(FoutSoort::GeenRecht);
            PROBEER_IN(const auto db, Database::open(doel, *sleutel, Database::Wijze::Open));
            return leesVernietigd(*db);
        }();
        if (rijen)
            m_later.vernietigd = voegVernietigdSamen(m_later.vernietigd, *rijen);
        else
            m_later.bevindingen.append(QStringLiteral("De kamer die hier stond, is niet te lezen. Wat er vernietigd is, komt uit het register ernaast en uit de back-ups."));
    }

    Later uitkomst() && { return std::move(m_later); }

private:
    const Backuplezer &m_lezer;
    const Ontgrendeld &m_wie;
    Later m_later;
};

} // namespace

Later zoekLatere(const Backuplezer &lezer, const Ontgrendeld &wie, const QString &doel, bool ookHaarBestand)
{
    Latere l(lezer, wie);
    l.neemMap();
    l.neemKamer(doel, ookHaarBestand);
    return std::move(l).uitkomst();
}

} // namespace weegkamer
