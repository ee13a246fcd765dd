// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/palet.h"

#include "core/basis/vouw.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/paletrij.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace weegkamer
{
namespace
{
constexpr int minstensTekens = 84;

/// The sheet that lies over the page: a quiet edge, in both themes.
class Paletvlak final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter schilder(this);
        schilder.fillRect(rect(), kleur(Kleur::Papier, this));
        schilder.setPen(kleur(Kleur::Rand, this));
        schilder.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

/// Every word that was typed begins a word of the title.
bool past(const QString &titel, const QStringList &woorden)
{
    const QString alles = u' ' + vouw(titel);
    return std::all_of(woorden.cbegin(), woorden.cend(), [&](const QString &w) { return alles.contains(u' ' + w); });
}
} // namespace

Palet::Palet(QLineEdit *veld, QWidget *venster) : QObject(venster), m_veld(veld), m_venster(venster)
{
    m_klok.setSingleShot(true);
    m_klok.setInterval(rust);
    connect(&m_klok, &QTimer::timeout, this, [this] {
        const QString woorden = m_veld->text().trimmed();
        if (!isOpen() || woorden == m_gevraagd)
            return;
        m_gevraagd = woorden;
        Q_EMIT gezochtSnel(woorden);
    });
    connect(veld, &QLineEdit::textChanged, this, [this] {
        if (isOpen())
            getypt();
        else if (m_veld->hasFocus() && !m_veld->text().isEmpty())
            open();
    });
    veld->installEventFilter(this);
}

bool Palet::isOpen() const
{
    return m_vlak && m_vlak->isVisible();
}

void Palet::bouw()
{
    m_vlak = new Paletvlak(m_venster);
    m_vlak->setObjectName(u"palet"_qs);
    zetOndergrond(m_vlak, Kleur::Papier);
    m_lijst = new QListView(m_vlak);
    m_model = new QStandardItemModel(m_lijst);
    m_lijst->setModel(m_model);
    m_lijst->setItemDelegate(new Paletrij(m_lijst));
    m_lijst->setAccessibleName(tr("Wat u kunt doen of openen"));
    m_lijst->setFrameShape(QFrame::NoFrame);
    m_lijst->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_lijst->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lijst->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *kolom = new QVBoxLayout(m_vlak);
    kolom->setContentsMargins(1, maat::binnen, 1, maat::binnen);
    kolom->addWidget(m_lijst);
    connect(m_lijst, &QListView::clicked, this, [this](const QModelIndex &rij) { doe(rij.row()); });
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palet::zegHuidige);
    m_venster->installEventFilter(this);
    m_vlak->hide();
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
    m_doen.clear();
    m_gevraagd.clear();
    m_veld->setAccessibleDescription({});
    if (m_vlak) {
        m_model->clear();
        m_vlak->hide();
    }
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
    const int rij = m_lijst->currentIndex().row();
    vul();
    // What was found comes below what stood there already: the choice stays where it was.
    if (rij > 0 && rij < m_doen.size() && m_doen.at(rij))
        m_lijst->setCurrentIndex(m_model->index(rij, 0));
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

void Palet::voegToe(const Paletgroep &groep)
{
    auto *kop = new QStandardItem(groep.kop);
    kop->setFlags(Qt::NoItemFlags);
    kop->setData(true, Paletrij::IsKop);
    m_model->appendRow(kop);
    m_doen.append(nullptr);
    for (const Paletregel &regel : groep.regels) {
        auto *rij = new QStandardItem(regel.titel);
        rij->setData(regel.bij, Paletrij::Bij);
        rij->setData(regel.bij.isEmpty() ? regel.titel : tr("%1, %2").arg(regel.titel, regel.bij), Qt::AccessibleTextRole);
        m_model->appendRow(rij);
        m_doen.append(regel.doe);
    }
}

void Palet::vul()
{
    m_model->clear();
    m_doen.clear();
    const auto voegGevuldeToe = [this](const QList<Paletgroep> &groepen) {
        for (const Paletgroep &groep : groepen) {
            if (!groep.regels.isEmpty())
                voegToe(groep);
        }
    };
    voegGevuldeToe(passendeDeuren());
    if (const QString woorden = m_veld->text().trimmed(); m_zoekbaar && !woorden.isEmpty())
        voegToe({tr("Zoeken"), {{tr("Zoek in alle teksten naar: %1").arg(woorden), tr("Enter"), [this, woorden] { Q_EMIT gezocht(woorden); }}}});
    voegGevuldeToe(m_vondsten);
    if (m_doen.isEmpty())
        voegToe({tr("Er is niets dat zo heet."), {}});
    schik();
    stap(1);
}

void Palet::schik()
{
    int hoogte = 2 * maat::binnen + 2;
    for (int i = 0; i < m_model->rowCount(); ++i)
        hoogte += m_lijst->sizeHintForRow(i);
    const QPoint onder = m_veld->mapTo(m_venster, QPoint(0, m_veld->height() + maat::binnen));
    const int breedte = qMin(m_venster->width() - 2 * maat::rondom, qMax(m_veld->width(), tekenbreedte(m_venster, minstensTekens)));
    const int midden = onder.x() + m_veld->width() / 2;
    const int links = qBound(maat::rondom, midden - breedte / 2, m_venster->width() - maat::rondom - breedte);
    m_vlak->setGeometry(links, onder.y(), breedte, qMin(hoogte, m_venster->height() - onder.y() - maat::rondom));
    m_vlak->setVisible(!m_doen.isEmpty());
}

void Palet::stap(int richting)
{
    const int rijen = m_model->rowCount();
    const bool begin = !m_lijst->currentIndex().isValid();
    int rij = begin ? (richting > 0 ? -1 : rijen) : m_lijst->currentIndex().row();
    for (int i = 0; i < rijen; ++i) {
        rij = (rij + richting + rijen) % rijen;
        if (m_doen.at(rij)) {
            m_lijst->setCurrentIndex(m_model->index(rij, 0));
            if (begin)
                m_lijst->scrollToTop();
            return;
        }
    }
}

void Palet::zegHuidige()
{
    // The keyboard stays in the field; a screen reader hears there which row Enter takes.
    m_veld->setAccessibleDescription(m_lijst->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void Palet::doe(int rij)
{
    const std::function<void()> wat = m_doen.value(rij);
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
        isOpen() ? stap(1) : open();
        return true;
    case Qt::Key_Up:
        if (isOpen())
            stap(-1);
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
        doe(m_lijst->currentIndex().row());
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
            QMetaObject::invokeMethod(this, [this] { if (isOpen()) schik(); }, Qt::QueuedConnection);
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
