// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/lijst.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/rijtekenaar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <chrono>

namespace weegkamer
{
namespace
{
constexpr int rijhoogte = 34;
constexpr int rekruimte = 18; // characters that a column without a width gets at least
constexpr int smalste = 3;   // characters
constexpr int breedste = 200;
constexpr std::chrono::milliseconds breedteRust{400};

/// A column that takes what room is left gets enough of it to read in. Where there is less, the table scrolls sideways.
void geefRuimte(QTableView *tabel, const Paginamodel *model)
{
    QHeaderView *kop = tabel->horizontalHeader();
    int over = tabel->width() - tabel->verticalScrollBar()->sizeHint().width();
    QList<int> rekt;
    for (int i = 0; model && i < model->kolommen().size(); ++i) {
        if (kop->isSectionHidden(i))
            continue;
        if (model->kolommen().at(i).tekens > 0)
            over -= kop->sectionSize(i);
        else
            rekt.append(i);
    }
    const int minstens = tekenbreedte(tabel, rekruimte) + 2 * maat::rondom;
    const bool genoeg = over >= rekt.size() * minstens;
    for (const int i : std::as_const(rekt)) {
        kop->setSectionResizeMode(i, genoeg ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!genoeg)
            kop->resizeSection(i, minstens);
    }
}
} // namespace

Lijst::Lijst(const QString &naam, QWidget *ouder)
    : QWidget(ouder),
      m_tabel(new QTableView(this)),
      m_leeg(new QWidget(this)),
      m_leegtekst(new QLabel(m_leeg)),
      m_leegknop(new QPushButton(m_leeg)),
      m_stapel(new QStackedLayout(this))
{
    m_tabel->setAccessibleName(naam);
    m_tabel->setItemDelegate(new Rijtekenaar(m_tabel));
    m_tabel->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tabel->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tabel->setShowGrid(false);
    m_tabel->setWordWrap(false);
    m_tabel->setTextElideMode(Qt::ElideRight);
    m_tabel->setTabKeyNavigation(false);
    m_tabel->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tabel->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tabel->setFrameShape(QFrame::NoFrame);
    m_tabel->verticalHeader()->hide();
    m_tabel->verticalHeader()->setDefaultSectionSize(
        qMax(rijhoogte, fontMetrics().height() + 2 * maat::tussen));
    m_tabel->horizontalHeader()->setHighlightSections(false);
    m_tabel->horizontalHeader()->setSectionsMovable(true);
    m_tabel->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tabel->installEventFilter(this);

    auto *kolom = new QVBoxLayout(m_leeg);
    kolom->setContentsMargins(0, maat::sectie, 0, maat::sectie);
    kolom->setSpacing(maat::rondom);
    m_leegtekst->setWordWrap(true);
    m_leegtekst->setTextFormat(Qt::PlainText);
    m_leegtekst->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    kolom->addWidget(m_leegtekst);
    kolom->addWidget(m_leegknop, 0, Qt::AlignLeft);
    kolom->addStretch();
    m_leegknop->setAutoDefault(false);
    m_leegknop->hide();
    m_stapel->addWidget(m_tabel);
    m_stapel->addWidget(m_leeg);
    m_breedteklok.setSingleShot(true);
    m_breedteklok.setInterval(breedteRust);
    connect(&m_breedteklok, &QTimer::timeout, this, &Lijst::kolommenVerschoven);
    connect(m_leegknop, &QPushButton::clicked, this, &Lijst::leegKnopGekozen);
    connect(m_tabel, &QTableView::doubleClicked, this,
            [this](const QModelIndex &i) { Q_EMIT gekozen(m_model->rij(i)); });
}

void Lijst::zetModel(Paginamodel *model)
{
    m_model = model;
    m_tabel->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &Lijst::werkBij);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Lijst::werkBij);
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &nu) { Q_EMIT huidigeGewijzigd(m_model->rij(nu)); });
    connect(m_tabel->horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_schikt)
            Q_EMIT kolommenVerschoven();
    });
    connect(m_tabel->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int kolom, int, int breedte) { onthoudBreedte(kolom, breedte); });
    verdeelBreedte();
    werkBij();
}

void Lijst::zetLeeg(const QString &tekst, const QString &knoptekst)
{
    m_leegtekst->setText(tekst);
    m_leegknop->setText(knoptekst);
    m_leegknop->setVisible(!knoptekst.isEmpty());
    werkBij();
}

QJsonObject Lijst::huidigeRij() const
{
    return m_model ? m_model->rij(m_tabel->currentIndex()) : QJsonObject();
}

QList<QJsonObject> Lijst::gekozenRijen() const
{
    QList<QJsonObject> rijen;
    QModelIndexList gekozenen = m_tabel->selectionModel() ? m_tabel->selectionModel()->selectedRows() : QModelIndexList();
    // As they stand in the list, whichever was pressed first.
    std::sort(gekozenen.begin(), gekozenen.end());
    for (const QModelIndex &index : std::as_const(gekozenen))
        rijen.append(m_model->rij(index));
    return rijen;
}

QList<Kolom> Lijst::zichtbareKolommen() const
{
    QList<Kolom> uit;
    const QHeaderView *kop = m_tabel->horizontalHeader();
    for (int plek = 0; m_model && plek < kop->count(); ++plek) {
        const int kolom = kop->logicalIndex(plek);
        if (!kop->isSectionHidden(kolom))
            uit.append(m_model->kolommen().at(kolom));
    }
    return uit;
}

void Lijst::toonKolommen(const QStringList &sleutels)
{
    if (!m_model)
        return;
    QHeaderView *kop = m_tabel->horizontalHeader();
    m_schikt = true;
    QList<int> volgorde{0}; // what names the row comes first, whatever was asked
    for (const QString &sleutel : sleutels) {
        for (int i = 0; i < m_model->kolommen().size(); ++i) {
            if (m_model->kolommen().at(i).sleutel == sleutel && !volgorde.contains(i))
                volgorde.append(i);
        }
    }
    for (int i = 0; i < m_model->kolommen().size(); ++i)
        kop->setSectionHidden(i, !volgorde.contains(i));
    for (int plek = 0; plek < volgorde.size(); ++plek)
        kop->moveSection(kop->visualIndex(volgorde.at(plek)), plek);
    m_schikt = false;
    verdeelBreedte();
}

QStringList Lijst::cellen(const QJsonObject &rij) const
{
    QStringList uit;
    for (const Kolom &k : zichtbareKolommen())
        uit.append(leesbaar(rij.value(k.sleutel), k.soort, k.keuzes).simplified());
    return uit;
}

QString Lijst::alsTabel() const
{
    QStringList koppen;
    for (const Kolom &k : zichtbareKolommen())
        koppen.append(k.titel);
    QStringList regels{koppen.join(u'\t')};
    const auto rijen = gekozenRijen();
    for (const QJsonObject &rij : rijen)
        regels.append(cellen(rij).join(u'\t'));
    return m_model ? regels.join(u'\n') : QString();
}

QString Lijst::alsTekst() const
{
    const QList<Kolom> kolommen = zichtbareKolommen();
    QStringList regels;
    const auto rijen = gekozenRijen();
    for (const QJsonObject &rij : rijen) {
        const QStringList waarden = cellen(rij);
        QStringList delen;
        for (int i = 0; i < kolommen.size(); ++i) {
            if (!waarden.at(i).isEmpty())
                delen.append(u"%1: %2"_qs.arg(kolommen.at(i).titel, waarden.at(i)));
        }
        regels.append(delen.join(u", "_qs));
    }
    return regels.join(u'\n');
}

bool Lijst::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (object == m_tabel && gebeurtenis->type() == QEvent::KeyPress && m_model) {
        const auto *toets = static_cast<QKeyEvent *>(gebeurtenis);
        if ((toets->key() == Qt::Key_Return || toets->key() == Qt::Key_Enter) &&
            m_tabel->currentIndex().isValid()) {
            Q_EMIT gekozen(huidigeRij());
            return true;
        }
        if (toets->matches(QKeySequence::Copy)) {
            Q_EMIT kopieGevraagd(alsTabel());
            return true;
        }
    }
    if (object == m_tabel && gebeurtenis->type() == QEvent::Resize)
        geefRuimte(m_tabel, m_model);
    if (object == m_tabel && gebeurtenis->type() == QEvent::FocusIn && m_model &&
        !m_tabel->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tabel->selectRow(0);
    return QWidget::eventFilter(object, gebeurtenis);
}

void Lijst::changeEvent(QEvent *gebeurtenis)
{
    QWidget::changeEvent(gebeurtenis);
    if (gebeurtenis->type() == QEvent::FontChange)
        verdeelBreedte();
}

void Lijst::werkBij()
{
    const bool leeg = !m_model || m_model->rowCount() == 0;
    // What is not in sight asks for no room.
    m_leeg->setSizePolicy(QSizePolicy::Preferred, leeg ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stapel->setCurrentWidget(leeg ? m_leeg : static_cast<QWidget *>(m_tabel));
    // A proxy that is out of sight can't take the keyboard, and Tab never gets past it.
    QWidget *leegdoel = m_leegknop->isHidden() ? nullptr : m_leegknop;
    setFocusProxy(leeg ? leegdoel : static_cast<QWidget *>(m_tabel));
}

void Lijst::verdeelBreedte()
{
    if (!m_model)
        return;
    m_schikt = true;
    QHeaderView *kop = m_tabel->horizontalHeader();
    kop->setMinimumSectionSize(tekenbreedte(this, 6));
    bool rekt = false;
    for (int i = 0; i < m_model->kolommen().size(); ++i) {
        const Kolom &k = m_model->kolommen().at(i);
        const int tekens = k.tekens > 0 ? m_breedtes.value(k.sleutel, k.tekens) : 0;
        rekt = rekt || (tekens == 0 && !kop->isSectionHidden(i));
        kop->setSectionResizeMode(i, tekens > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        kop->resizeSection(i, tekenbreedte(this, tekens > 0 ? tekens : rekruimte) + 2 * maat::rondom);
    }
    // Without a column that takes the room that is left, the last one does: the hairlines run to the edge.
    kop->setStretchLastSection(!rekt);
    geefRuimte(m_tabel, m_model);
    m_schikt = false;
}

void Lijst::zetBreedtes(const QMap<QString, int> &breedtes)
{
    m_breedtes.clear();
    for (auto it = breedtes.cbegin(); it != breedtes.cend(); ++it)
        m_breedtes.insert(it.key(), qBound(smalste, it.value(), breedste));
    verdeelBreedte();
}

void Lijst::onthoudBreedte(int kolom, int breedte)
{
    const QHeaderView *kop = m_tabel->horizontalHeader();
    // A column that takes what room there is, or is not there, was not made wider by anybody.
    bool laatste = kop->stretchLastSection();
    for (int plek = kop->visualIndex(kolom) + 1; plek < kop->count(); ++plek)
        laatste = laatste && kop->isSectionHidden(kop->logicalIndex(plek));
    if (m_schikt || laatste || breedte == 0 || kop->sectionResizeMode(kolom) != QHeaderView::Interactive)
        return;
    const int tekens = qRound((breedte - 2 * maat::rondom) * 100.0 / tekenbreedte(this, 100));
    m_breedtes.insert(m_model->kolommen().at(kolom).sleutel, qBound(smalste, tekens, breedste));
    m_breedteklok.start();
    geefRuimte(m_tabel, m_model);
}

} // namespace weegkamer
