// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/stukvenster.h"

#include "core/basis/systeem/bestand.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(760, 640);

/// What a file system may refuse in a name is left out.
QString bestandsnaam(const QString &titel, const QString &achtervoegsel)
{
    QString naam = titel;
    static const QRegularExpression lastig(u"[\\\\/:*?\"<>|]"_qs);
    naam.replace(lastig, u"-"_qs);
    return naam + u'.' + achtervoegsel;
}
} // namespace

Stukvenster::Stukvenster(const Stuk &stuk, const Briefhoofd &hoofd, const Stukopmaak &opmaak, QWidget *pagina)
    : Paginadialoog(pagina), m_stuk(stuk), m_hoofd(hoofd), m_opmaak(opmaak), m_melding(maakProza({}, this)), m_knoppen(new QHBoxLayout)
{
    setWindowTitle(stuk.titel);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    if (!opmaak.waarschuwing.isEmpty()) {
        auto *fout = maakProza(opmaak.waarschuwing, this);
        zetRol(fout, Tekstrol::Fout);
        kolom->addWidget(fout);
    }
    auto *lezer = new QTextBrowser(this);
    lezer->setAccessibleName(stuk.titel);
    lezer->setOpenLinks(false);
    lezer->setFrameShape(QFrame::NoFrame);
    lezer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a paper is as wide as its window
    std::unique_ptr<QTextDocument> document = maakDocument(stuk);
    document->setParent(lezer);
    lezer->setDocument(document.release()); // its parent owns it
    kolom->addWidget(lezer, 1);
    m_melding->hide();
    kolom->addWidget(m_melding);
    m_knoppen->setSpacing(maat::tussen);
    auto *pdf = new QPushButton(tr("Bewaar als PDF…"), this);
    auto *odt = new QPushButton(tr("Bewaar als ODT…"), this);
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    pdf->setObjectName(u"pdf"_qs);
    odt->setObjectName(u"odt"_qs);
    sluit->setObjectName(u"sluit"_qs);
    for (QPushButton *knop : {pdf, odt})
        knop->setAutoDefault(false);
    m_knoppen->addWidget(pdf);
    m_knoppen->addWidget(odt);
    m_knoppen->addStretch();
    m_knoppen->addWidget(knoppen);
    kolom->addLayout(m_knoppen);
    connect(pdf, &QPushButton::clicked, this, [this] { kiesBestand(u"pdf"_qs, tr("PDF (*.pdf)")); });
    connect(odt, &QPushButton::clicked, this, [this] { kiesBestand(u"odt"_qs, tr("OpenDocument (*.odt)")); });
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    resize(maatVenster);
}

void Stukvenster::kiesBestand(const QString &achtervoegsel, const QString &filter)
{
    auto *kiezer = new QFileDialog(this, m_opmaak.vraag);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(filter);
    kiezer->setDefaultSuffix(achtervoegsel);
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    kiezer->selectFile(bestandsnaam(m_opmaak.naam.isEmpty() ? m_stuk.titel : m_opmaak.naam, achtervoegsel));
    connect(kiezer, &QFileDialog::fileSelected, this, &Stukvenster::bewaar);
    kiezer->open();
}

bool Stukvenster::isOdt(const QString &pad)
{
    return pad.endsWith(u".odt", Qt::CaseInsensitive);
}

Uitkomst<QByteArray> Stukvenster::bytesVoor(const QString &pad) const
{
    return isOdt(pad) ? alsOdt(m_stuk, m_hoofd) : alsPdf(m_stuk, m_hoofd);
}

Uitkomst<QString> Stukvenster::schrijf(const QString &pad)
{
    PROBEER_IN(const QByteArray bytes, bytesVoor(pad));
    PROBEER(schrijfVeilig(pad, bytes));
    return tr("Bewaard als %1").arg(QDir::toNativeSeparators(pad));
}

void Stukvenster::voegKnopToe(QPushButton *knop)
{
    auto *eerste = m_knoppen->itemAt(0)->widget();
    knop->setAutoDefault(false);
    m_knoppen->insertWidget(0, knop);
    setTabOrder(eerste->previousInFocusChain(), knop);
    setTabOrder(knop, eerste);
}

void Stukvenster::meld(const QString &zin)
{
    zetRol(m_melding, Tekstrol::Klein);
    zetProza(m_melding, zin);
    m_melding->show();
}

void Stukvenster::bewaar(const QString &pad)
{
    const auto bewaard = schrijf(pad);
    zetRol(m_melding, bewaard ? Tekstrol::Klein : Tekstrol::Fout);
    zetProza(m_melding, bewaard ? *bewaard : bewaard.error().uitleg);
    m_melding->show();
}

} // namespace weegkamer
