// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace weegkamer
{

/// Keeps watch over what leaves through the clipboard: whatever any field, list or page of this program puts there is marked as secret
/// (clipboard managers that know the mark keep no history of it), is gone after a minute, and at once when the window locks.
/// What another program put there is left alone.
class Klembord final : public QObject
{
    Q_OBJECT
public:
    /// The mark that KDE's and other clipboard managers know, and its value.
    static constexpr const char *geheimmerk = "x-kde-passwordManagerHint";
    static constexpr std::chrono::milliseconds standaardDuur = std::chrono::minutes(1);

    explicit Klembord(QObject *ouder = nullptr);
    void zetDuur(std::chrono::milliseconds duur) { m_klok.setInterval(duur); }
    /// Takes away what came from this program.
    void wis();

private:
    void veranderd(QClipboard::Mode mode);
    bool isVanOns(QClipboard::Mode mode) const;

    QTimer m_klok;
    bool m_merkt = false; ///< our own change is under way
};

} // namespace weegkamer
