// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/klembord.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>

namespace weegkamer
{
namespace
{
constexpr QClipboard::Mode modi[] = {QClipboard::Clipboard, QClipboard::Selection};
} // namespace

Klembord::Klembord(QObject *ouder) : QObject(ouder)
{
    m_klok.setSingleShot(true);
    m_klok.setInterval(standaardDuur);
    connect(&m_klok, &QTimer::timeout, this, &Klembord::wis);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &Klembord::veranderd);
}

bool Klembord::isVanOns(QClipboard::Mode mode) const
{
    const QClipboard *bord = QGuiApplication::clipboard();
    // A platform without a screen is alone with its clipboard, and knows no owner.
    if (mode == QClipboard::Clipboard && QGuiApplication::platformName() == u"offscreen")
        return true;
    return mode == QClipboard::Selection ? bord->supportsSelection() && bord->ownsSelection() : bord->ownsClipboard();
}

void Klembord::veranderd(QClipboard::Mode mode)
{
    if (m_merkt || (mode != QClipboard::Clipboard && mode != QClipboard::Selection) || !isVanOns(mode))
        return;
    QClipboard *bord = QGuiApplication::clipboard();
    const QMimeData *inhoud = bord->mimeData(mode);
    if (!inhoud || inhoud->formats().isEmpty())
        return;
    m_klok.start();
    const QString merk = QLatin1String(geheimmerk);
    if (inhoud->hasFormat(merk))
        return;
    // What a field or a list put there has no mark: the same again, with it.
    auto *gemerkt = new QMimeData;
    const QStringList vormen = inhoud->formats();
    for (const QString &vorm : vormen)
        gemerkt->setData(vorm, inhoud->data(vorm));
    gemerkt->setData(merk, QByteArrayLiteral("secret"));
    const QScopedValueRollback<bool> bezig(m_merkt, true);
    bord->setMimeData(gemerkt, mode); // takes it over
}

void Klembord::wis()
{
    m_klok.stop();
    const QScopedValueRollback<bool> bezig(m_merkt, true);
    for (const QClipboard::Mode mode : modi) {
        if (isVanOns(mode))
            QGuiApplication::clipboard()->clear(mode);
    }
}

} // namespace weegkamer
