// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/paletlijst.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/paletrij.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace weegkamer
{
namespace
{
constexpr int minstensTekens = 84;
} // namespace

Paletlijst::Paletlijst(QWidget *venster) : QFrame(venster), m_lijst(new QListView(this)), m_model(new QStandardItemModel(m_lijst))
{
    setObjectName(u"palet"_qs);
    zetOndergrond(this, Kleur::Papier);
    m_lijst->setModel(m_model);
    m_lijst->setItemDelegate(new Paletrij(m_lijst));
    m_lijst->setAccessibleName(tr("Wat u kunt doen of openen"));
    m_lijst->setFrameShape(QFrame::NoFrame);
    m_lijst->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_lijst->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lijst->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(1, maat::binnen, 1, maat::binnen);
    kolom->addWidget(m_lijst);
    connect(m_lijst, &QListView::clicked, this, [this](const QModelIndex &rij) { Q_EMIT gekozen(rij.row()); });
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &nu) { Q_EMIT huidigeGewijzigd(nu.data(Qt::AccessibleTextRole).toString()); });
    hide();
}

void Paletlijst::voegToe(const Paletgroep &groep)
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

void Paletlijst::zet(const QList<Paletgroep> &groepen)
{
    wis();
    for (const Paletgroep &groep : groepen)
        voegToe(groep);
    stap(1);
}

void Paletlijst::wis()
{
    m_model->clear();
    m_doen.clear();
}

int Paletlijst::huidige() const
{
    return m_lijst->currentIndex().row();
}

void Paletlijst::kies(int rij)
{
    if (wat(rij))
        m_lijst->setCurrentIndex(m_model->index(rij, 0));
}

int Paletlijst::rijVan(const QString &titel) const
{
    for (int rij = 0; rij < m_model->rowCount(); ++rij) {
        if (wat(rij) && m_model->item(rij)->text() == titel)
            return rij;
    }
    return -1;
}

void Paletlijst::stap(int richting)
{
    const int rijen = m_model->rowCount();
    const bool begin = !m_lijst->currentIndex().isValid();
    int rij = begin ? (richting > 0 ? -1 : rijen) : huidige();
    for (int i = 0; i < rijen; ++i) {
        rij = (rij + richting + rijen) % rijen;
        if (!m_doen.at(rij))
            continue;
        m_lijst->setCurrentIndex(m_model->index(rij, 0));
        if (begin)
            m_lijst->scrollToTop();
        return;
    }
}

void Paletlijst::schik(const QWidget *veld)
{
    const QWidget *venster = parentWidget();
    int hoogte = 2 * maat::binnen + 2;
    for (int i = 0; i < m_model->rowCount(); ++i)
        hoogte += m_lijst->sizeHintForRow(i);
    const QPoint onder = veld->mapTo(venster, QPoint(0, veld->height() + maat::binnen));
    const int breedte = qMin(venster->width() - 2 * maat::rondom, qMax(veld->width(), tekenbreedte(venster, minstensTekens)));
    const int midden = onder.x() + veld->width() / 2;
    const int links = qBound(maat::rondom, midden - breedte / 2, venster->width() - maat::rondom - breedte);
    setGeometry(links, onder.y(), breedte, qMin(hoogte, venster->height() - onder.y() - maat::rondom));
    setVisible(!m_doen.isEmpty());
}

/// A quiet edge around it, in both themes.
void Paletlijst::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.fillRect(rect(), kleur(Kleur::Papier, this));
    schilder.setPen(kleur(Kleur::Rand, this));
    schilder.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace weegkamer
