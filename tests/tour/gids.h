// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/klok.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/venster/werkplek.h"

#include <QTemporaryDir>

namespace weegkamer::tour
{

/// Leads through the real window: logs in, goes to places, presses the real buttons, fills the real forms, and takes a picture of
/// every page in light and in dark. What is clipped, or has no name for a screen reader, fails the tour.
class Gids
{
public:
    explicit Gids(const QString &map);
    ~Gids();

    Werkplek &werkplek() { return *m_werkplek; }
    QWidget *venster();
    /// Waits until the condition holds, or fails after half a minute.
    bool wacht(const std::function<bool()> &voorwaarde);
    /// Logs in as the demonstration's account of this role; logs out first.
    bool logInAls(Rol rol);
    bool ga(const QString &onderwerp, DossierId dossier = {});
    /// A picture of the window (or of a dialog) as it is now, in both themes: "07-weging-licht.png".
    bool prent(const QString &naam, QWidget *wat = nullptr);
    /// Presses the button of a handeling on the page; gives its dialog, or nullptr with the reason in fout().
    Handelingdialoog *open(const char *handeling);
    /// Fills in, presses, and waits until it is done.
    bool doe(const char *handeling, const QJsonObject &velden, const QString &prentnaam = {});
    QString fout() const { return m_fout; }

private:
    bool mis(const QString &waarom);

    QString m_map;
    QTemporaryDir m_thuis;
    SysteemKlok m_klok;
    std::unique_ptr<Werkplek> m_werkplek;
    int m_prenten = 0;
    QString m_fout;
};

} // namespace weegkamer::tour
