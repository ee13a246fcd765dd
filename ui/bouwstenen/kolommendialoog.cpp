// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/kolommendialoog.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QDialogButtonBox>
#include <QListWidget>

namespace weegkamer
{
namespace
{
enum { SleutelRol = Qt::UserRole + 1 };
} // namespace

Kolommendialoog::Kolommendialoog(const QList<Kolom> &kolommen, const QStringList &zichtbaar, QWidget *pagina)
    : Paginadialoog(pagina), m_lijst(new QListWidget(this))
{
    setWindowTitle(tr("Kolommen"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::rondom, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = new QLabel(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    auto *uitleg = maakProza(tr("Vink aan wat u wilt zien. De spatiebalk zet een vinkje; Alt+pijl omhoog en Alt+pijl omlaag verplaatsen."), this);
    uitleg->setFocusPolicy(Qt::NoFocus);
    kolom->addWidget(uitleg);
    m_lijst->setAccessibleName(windowTitle());
    const auto voegToe = [&](const Kolom &k, bool aan, bool vast) {
        auto *regel = new QListWidgetItem(vast ? tr("%1 (blijft altijd staan)").arg(k.titel) : k.titel, m_lijst);
        regel->setData(SleutelRol, k.sleutel);
        regel->setCheckState(aan || vast ? Qt::Checked : Qt::Unchecked);
        if (vast)
            regel->setFlags(regel->flags() & ~Qt::ItemIsUserCheckable);
    };
    voegToe(kolommen.constFirst(), true, true);
    for (const QString &sleutel : zichtbaar) {
        for (qsizetype i = 1; i < kolommen.size(); ++i) {
            if (kolommen.at(i).sleutel == sleutel)
                voegToe(kolommen.at(i), true, false);
        }
    }
    for (qsizetype i = 1; i < kolommen.size(); ++i) {
        if (!zichtbaar.contains(kolommen.at(i).sleutel))
            voegToe(kolommen.at(i), false, false);
    }
    m_lijst->setCurrentRow(0);
    kolom->addWidget(m_lijst, 1);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    auto *op = new QPushButton(tr("Omhoog"), this);
    auto *neer = new QPushButton(tr("Omlaag"), this);
    auto *knoppen = new QDialogButtonBox(this);
    auto *klaar = knoppen->addButton(tr("Toon deze kolommen"), QDialogButtonBox::AcceptRole);
    auto *sluit = knoppen->addButton(tr("Annuleer"), QDialogButtonBox::RejectRole);
    for (QPushButton *knop : {op, neer, sluit})
        knop->setAutoDefault(false);
    op->setShortcut(Qt::ALT | Qt::Key_Up);
    neer->setShortcut(Qt::ALT | Qt::Key_Down);
    klaar->setDefault(true);
    klaar->setObjectName(u"doe"_qs);
    maakHoofdknop(klaar);
    rij->addWidget(op);
    rij->addWidget(neer);
    rij->addStretch();
    rij->addWidget(knoppen);
    kolom->addLayout(rij);
    connect(op, &QPushButton::clicked, this, [this] { verplaats(-1); });
    connect(neer, &QPushButton::clicked, this, [this] { verplaats(1); });
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(klaar, &QPushButton::clicked, this, [this] {
        Q_EMIT gekozen(keuze());
        accept();
    });
    resize(520, 460);
    m_lijst->setFocus();
}

QStringList Kolommendialoog::keuze() const
{
    QStringList sleutels;
    for (int i = 0; i < m_lijst->count(); ++i) {
        if (m_lijst->item(i)->checkState() == Qt::Checked)
            sleutels.append(m_lijst->item(i)->data(SleutelRol).toString());
    }
    return sleutels;
}

void Kolommendialoog::verplaats(int stap)
{
    const int van = m_lijst->currentRow();
    const int naar = van + stap;
    if (van < 1 || naar < 1 || naar >= m_lijst->count())
        return; // the first one stays first
    m_lijst->insertItem(naar, m_lijst->takeItem(van));
    m_lijst->setCurrentRow(naar);
}

} // namespace weegkamer
