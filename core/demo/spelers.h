// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/klok.h"
#include "core/kamer/kamer.h"

#include <QHash>

namespace weegkamer::demo
{

/// An action that is still open.
struct Openstaand {
    QString id;
    QDate uiterlijk;
};

/// One dossier on its way, from its sketch: what was made of it so far.
struct Dossier {
    QJsonObject schets;
    int nummer = 0;      ///< running number; decides names and streets
    int week = 0;        ///< the week in which it comes in, counted from the first
    QString id;          ///< the dossier's id, once it is there
    QString kenmerk;     ///< its number, "2026-014"
    QList<QString> feiten; ///< ids, in the order of the sketch
    QString doel;          ///< the id of its first goal
    QString deelnemer;     ///< the id of who does the first action
    QList<Openstaand> acties;
    int beoordeeld = 0; ///< how often its necessity was judged
};

/// Does the steps of dossiers as the person whose turn it is; logs in and out as roles change, on a clock that it turns.
class Spelers
{
public:
    Spelers(const QString &pad, VasteKlok &klok) : m_pad(pad), m_klok(klok) {}
    /// The kamer with this role logged in.
    Uitkomst<Kamer *> als(Rol rol);
    void logUit() { m_kamer.reset(); }

    Gelukt voegDeelnemersToe();
    Gelukt meldAan(Dossier &d, bool dienIn);
    Gelukt oordeel(Dossier &d, Zetel zetel);
    Gelukt houdAan(Dossier &d);
    Gelukt besluit(Dossier &d);
    Gelukt maakPlan(Dossier &d);
    Gelukt werkActiesBij(Dossier &d, int aantal);
    /// Ticks off what is due by now.
    Gelukt werkVerlopenBij(Dossier &d);
    /// One more action for who does the first one.
    Gelukt spreekAf(Dossier &d, const QString &wat, QDate uiterlijk);
    Gelukt beoordeelNoodzaak(Dossier &d);
    Gelukt sluitAf(Dossier &d);
    Gelukt beslisInformeren(Dossier &d);
    Gelukt stelVernietigingVoor(Dossier &d);
    Gelukt bekrachtigVernietiging(Dossier &d);
    /// One certificate for all that was destroyed.
    Gelukt rondVernietigingAf();

private:
    Gelukt leesAccounts(Kamer &kamer);
    Uitkomst<Gedaan> doe(Rol rol, const char *handeling, const QJsonObject &velden);
    Gelukt voegFeitToe(Dossier &d, const QJsonObject &feit);
    Gelukt voegActieToe(Dossier &d, const QString &doel, const QString &wat, const QJsonValue &wie, QDate uiterlijk);
    Gelukt meldGedaan(const Dossier &d, const Openstaand &actie);
    QJsonValue deelnemer(const QString &naam);

    QString m_pad;
    VasteKlok &m_klok;
    std::unique_ptr<Kamer> m_kamer;
    QHash<QString, QString> m_deelnemers; ///< name to id
    QHash<QString, QString> m_accountVan; ///< of a body, the account that takes part for it
    QHash<QString, QString> m_voorstellen; ///< dossier to its proposal for destruction
};

} // namespace weegkamer::demo
