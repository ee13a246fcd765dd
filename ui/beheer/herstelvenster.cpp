// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/herstelvenster.h"

#include "core/basis/systeem/bestand.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocument>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(720, 660);
}

Herstelvenster::Herstelvenster(const QList<Stuk> &stukken, const Briefhoofd &hoofd, QWidget *pagina)
    : Eenmaligvenster(pagina, tr("Hebt u de drie delen bewaard of overgeschreven? Sluit u nog een keer, dan ziet u ze niet meer terug.")),
      m_stukken(stukken),
      m_hoofd(hoofd),
      m_melding(maakProza({}, this))
{
    setObjectName(u"herstelvenster"_qs);
    setWindowTitle(tr("De drie hersteldelen"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(tr("U ziet deze delen één keer. Bewaar elk deel als PDF en druk het af, of schrijf het over. Geef de papieren aan drie mensen en gooi de "
                                  "bestanden daarna weg. Beproef daarna twee delen, vanaf het papier: dan pas geldt de herstelsleutel. Dat kan ook later, bij Beheer, Herstelsleutel."),
                               this));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(windowTitle());
    tabs->tabBar()->setAccessibleName(windowTitle());
    for (qsizetype i = 0; i < m_stukken.size(); ++i)
        tabs->addTab(maakRegel(i), tr("Deel %1").arg(i + 1));
    kolom->addWidget(tabs, 1);
    m_melding->hide();
    kolom->addWidget(m_melding);
    kolom->addWidget(vraagregel());
    auto *knoppen = new QDialogButtonBox(this);
    auto *later = knoppen->addButton(tr("Beproef later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"sluit"_qs);
    later->setAutoDefault(false);
    auto *beproef = knoppen->addButton(tr("Beproef twee delen…"), QDialogButtonBox::ActionRole); // Enter brings nobody past the codes
    beproef->setObjectName(u"beproef"_qs);
    beproef->setAutoDefault(false);
    maakHoofdknop(beproef);
    kolom->addWidget(knoppen);
    connect(later, &QPushButton::clicked, this, &QDialog::accept);
    connect(beproef, &QPushButton::clicked, this, [this] {
        accept(); // typed from paper, not from the screen
        Q_EMIT beproefGekozen();
    });
    resize(maatVenster);
}

QWidget *Herstelvenster::maakRegel(qsizetype deel)
{
    auto *vel = new QWidget(this);
    auto *kolom = new QVBoxLayout(vel);
    kolom->setContentsMargins(0, maat::tussen, 0, 0);
    auto *lezer = new QTextBrowser(vel);
    lezer->setAccessibleName(m_stukken.at(deel).titel);
    lezer->setOpenLinks(false);
    lezer->setFrameShape(QFrame::NoFrame);
    lezer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    std::unique_ptr<QTextDocument> document = maakDocument(m_stukken.at(deel));
    document->setParent(lezer);
    lezer->setDocument(document.release()); // its parent owns it
    kolom->addWidget(lezer, 1);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    auto *knop = new QPushButton(tr("Bewaar deel %1 als PDF…").arg(deel + 1), vel);
    knop->setObjectName(u"pdf-%1"_qs.arg(deel + 1));
    knop->setAutoDefault(false);
    auto *stand = new QLabel(vel);
    zetRol(stand, Tekstrol::Klein);
    m_standen.append(stand);
    rij->addWidget(knop);
    rij->addWidget(stand);
    rij->addStretch();
    kolom->addLayout(rij);
    connect(knop, &QPushButton::clicked, this, [this, deel] { kiesBestand(deel); });
    return vel;
}

void Herstelvenster::kiesBestand(qsizetype deel)
{
    auto *kiezer = new QFileDialog(this, tr("Waar wilt u deel %1 bewaren?").arg(deel + 1));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(tr("PDF (*.pdf)"));
    kiezer->setDefaultSuffix(u"pdf"_qs);
    kiezer->selectFile(u"hersteldeel-%1.pdf"_qs.arg(deel + 1));
    connect(kiezer, &QFileDialog::fileSelected, this, [this, deel](const QString &pad) {
        const Gelukt uit = bewaar(deel, pad);
        zetRol(m_melding, uit ? Tekstrol::Klein : Tekstrol::Fout);
        zetProza(m_melding, uit ? tr("Bewaard als %1").arg(QDir::toNativeSeparators(pad)) : uit.error().uitleg);
        m_melding->show();
    });
    kiezer->open();
}

Gelukt Herstelvenster::bewaar(qsizetype deel, const QString &pad)
{
    PROBEER_IN(const QByteArray bytes, alsPdf(m_stukken.at(deel), m_hoofd));
    PROBEER(schrijfVeilig(pad, bytes));
    m_bewaard[deel] = true;
    m_standen.at(deel)->setText(tr("Bewaard"));
    return {};
}

bool Herstelvenster::isAllesBewaard() const
{
    return !m_bewaard.contains(false);
}

} // namespace weegkamer
