// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/palet.h"

#include "core/basis/vouw.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace weegkamer
{
namespace
{
/// Every word that was typed begins a word of the title.
bool past(const QString &titel, const QStringList &woorden)
{
    const QString alles = u' ' + vouw(titel);
    return std::all_of(woorden.cbegin(), woorden.cend(), [&](const QString &w) { return alles.contains(u' ' + w); });
}
/// "2026-014": a whole dossier number.
bool isNummer(const QString &woorden)
{
    static const QRegularExpression nummer(QStringLiteral("^\\d{4}-\\d{3,}$"));
    return nummer.match(woorden).hasMatch();
}
} // namespace

Palet::Palet(QLineEdit *veld, QWidget *venster) : QObject(venster), m_veld(veld), m_venster(venster)
{
    m_klok.setSingleShot(true);
    m_klok.setInterval(rust);
    connect(&m_klok, &QTimer::timeout, this, &Palet::vraagSnel);
    connect(veld, &QLineEdit::textChanged, this, [this] {
        if (isOpen())
            getypt();
        else if (m_veld->hasFocus() && !m_veld->text().isEmpty())
            open();
    });
    veld->installEventFilter(this);
}

void Palet::vraagSnel()
{
    m_klok.stop();
    const QString woorden = m_veld->text().trimmed();
    if (!isOpen() || woorden == m_gevraagd)
        return;
    m_gevraagd = woorden;
    Q_EMIT gezochtSnel(woorden);
}

bool Palet::isOpen() const
{
    return m_vlak && m_vlak->isVisible();
}

void Palet::bouw()
{
    m_vlak = new Paletlijst(m_venster);
    connect(m_vlak, &Paletlijst::gekozen, this, &Palet::doe);
    // The keyboard stays in the field; a screen reader hears there which row Enter takes.
    connect(m_vlak, &Paletlijst::huidigeGewijzigd, m_veld, &QWidget::setAccessibleDescription);
    m_venster->installEventFilter(this);
}

void Palet::open()
{
    if (!m_vlak)
        bouw();
    if (!m_veld->hasFocus())
        m_veld->setFocus(Qt::ShortcutFocusReason);
    if (isOpen())
        return;
    Q_EMIT geopend();
    m_vlak->show();
    m_vlak->raise();
    m_gevraagd.clear();
    vul();
    if (!m_veld->text().isEmpty())
        getypt();
}

void Palet::sluit()
{
    m_klok.stop();
    m_deuren.clear();
    m_vondsten.clear();
    m_gevraagd.clear();
    if (m_vlak) {
        m_vlak->wis();
        m_vlak->hide();
    }
    m_veld->setAccessibleDescription({});
}

void Palet::zetDeuren(const QList<Paletgroep> &deuren)
{
    m_deuren = deuren;
}

void Palet::zetZoekbaar(bool zoekbaar)
{
    m_zoekbaar = zoekbaar;
}

void Palet::zetVondsten(const QString &woorden, const QList<Paletgroep> &vondsten)
{
    if (!isOpen() || woorden != m_veld->text().trimmed())
        return;
    m_vondsten = vondsten;
    const int rij = m_vlak->huidige();
    vul();
    // What was found comes below what stood there already, and the choice stays where it was. Who typed a whole number means that dossier.
    const int precies = isNummer(woorden) ? m_vlak->rijVan(woorden) : -1;
    m_vlak->kies(precies >= 0 ? precies : rij);
}

void Palet::getypt()
{
    m_vondsten.clear();
    vul();
    const QString woorden = m_veld->text().trimmed();
    if (m_zoekbaar && woorden.size() >= minstens)
        m_klok.start();
    else
        m_klok.stop();
}

QList<Paletgroep> Palet::passendeDeuren() const
{
    const QStringList woorden = vouw(m_veld->text()).split(u' ', Qt::SkipEmptyParts);
    QList<Paletgroep> uit;
    for (const Paletgroep &groep : m_deuren) {
        Paletgroep passend{groep.kop, {}, groep.getypt};
        for (const Paletregel &regel : groep.regels) {
            const bool hoortHier = woorden.isEmpty() ? !groep.getypt : past(regel.titel, woorden);
            if (hoortHier && passend.regels.size() < hoogstens)
                passend.regels.append(regel);
        }
        uit.append(passend);
    }
    return uit;
}

void Palet::vul()
{
    QList<Paletgroep> groepen = passendeDeuren();
    if (const QString woorden = m_veld->text().trimmed(); m_zoekbaar && !woorden.isEmpty()) {
        const QString toets = isNummer(woorden) ? QString() : tr("Enter"); // at a whole number Enter is for that dossier
        groepen.append({tr("Zoeken"), {{tr("Zoek in alle teksten naar: %1").arg(woorden), toets, [this, woorden] { Q_EMIT gezocht(woorden); }}}});
    }
    groepen += m_vondsten;
    groepen.removeIf([](const Paletgroep &groep) { return groep.regels.isEmpty(); });
    if (groepen.isEmpty())
        groepen.append({m_zoekbaar ? tr("Er is niets dat zo heet.") : tr("Er is geen knop of pagina die zo heet. In dossiers zoeken kan uw rol niet."), {}});
    m_vlak->zet(groepen);
    m_vlak->schik(m_veld);
}

QListView *Palet::lijst() const
{
    return m_vlak ? m_vlak->lijst() : nullptr;
}

void Palet::doe(int rij)
{
    const std::function<void()> wat = m_vlak->wat(rij);
    if (!wat)
        return;
    sluit();
    m_veld->clear();
    Q_EMIT gesloten();
    wat();
}

bool Palet::toets(int toets)
{
    switch (toets) {
    case Qt::Key_Down:
        isOpen() ? m_vlak->stap(1) : open();
        return true;
    case Qt::Key_Up:
        if (isOpen())
            m_vlak->stap(-1);
        return isOpen();
    case Qt::Key_Escape:
        if (!isOpen() && m_veld->text().isEmpty())
            return false;
        sluit();
        m_veld->clear();
        Q_EMIT gesloten();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen())
            open();
        if (m_klok.isActive() && isNummer(m_veld->text().trimmed()))
            vraagSnel(); // typed faster than the pause
        doe(m_vlak->huidige());
        return true;
    default:
        return false;
    }
}

bool Palet::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (object == m_venster) {
        // The header finds its new place first.
        if (gebeurtenis->type() == QEvent::Resize && isOpen())
            QMetaObject::invokeMethod(this, [this] { if (isOpen()) m_vlak->schik(m_veld); }, Qt::QueuedConnection);
        return false;
    }
    switch (gebeurtenis->type()) {
    case QEvent::ShortcutOverride:
        // Esc is the window's way back; while there is something to close here, it closes that.
        if (static_cast<QKeyEvent *>(gebeurtenis)->key() != Qt::Key_Escape || (!isOpen() && m_veld->text().isEmpty()))
            return false;
        gebeurtenis->accept();
        return true;
    case QEvent::KeyPress:
        return toets(static_cast<QKeyEvent *>(gebeurtenis)->key());
    case QEvent::MouseButtonPress:
        open();
        return false;
    case QEvent::FocusOut:
        // A click in the list doesn't take the focus; anything else does, and then nothing stays to be read.
        sluit();
        return false;
    default:
        return false;
    }
}

} // namespace weegkamer
