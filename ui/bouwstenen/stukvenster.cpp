// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/stukvenster.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/uitvoer.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(820, 660);
} // namespace

Stukvenster::Stukvenster(Omgeving &omgeving, const Stuk &stuk, const QString &wat, DossierId dossier, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_stuk(stuk), m_wat(wat), m_dossier(dossier), m_melding(maakProza({}, this))
{
    setWindowTitle(stuk.titel);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *lezer = new QTextBrowser(this);
    lezer->setAccessibleName(stuk.titel);
    lezer->setOpenLinks(false);
    lezer->setFrameShape(QFrame::NoFrame);
    std::unique_ptr<QTextDocument> document = maakDocument(stuk);
    document->setParent(lezer);
    lezer->setDocument(document.release()); // its parent owns it
    kolom->addWidget(lezer, 1);
    m_melding->hide();
    kolom->addWidget(m_melding);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    const auto knop = [&](const QString &tekst, const QString &naam) {
        auto *k = new QPushButton(tekst, this);
        k->setObjectName(naam);
        k->setAutoDefault(false);
        rij->addWidget(k);
        return k;
    };
    auto *pdf = knop(tr("Bewaar als PDF…"), u"pdf"_qs);
    auto *odt = knop(tr("Bewaar als ODT…"), u"odt"_qs);
    rij->addStretch();
    auto *sluit = knop(tr("Sluit"), u"sluit"_qs);
    kolom->addLayout(rij);
    connect(pdf, &QPushButton::clicked, this, [this] { kiesBestand(u"pdf"_qs, tr("PDF (*.pdf)")); });
    connect(odt, &QPushButton::clicked, this, [this] { kiesBestand(u"odt"_qs, tr("OpenDocument (*.odt)")); });
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    resize(maatVenster);
}

void Stukvenster::kiesBestand(const QString &achtervoegsel, const QString &filter)
{
    auto *kiezer = new QFileDialog(this, tr("Waar wilt u dit stuk bewaren?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(filter);
    kiezer->setDefaultSuffix(achtervoegsel);
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    kiezer->selectFile(bestandsnaamVan(m_stuk.titel, achtervoegsel));
    connect(kiezer, &QFileDialog::fileSelected, this, &Stukvenster::bewaar);
    kiezer->open();
}

void Stukvenster::bewaar(const QString &pad)
{
    const Gelukt bewaard = bewaarStuk(m_omgeving.kamer(), m_stuk, m_wat, m_dossier, pad);
    zetRol(m_melding, bewaard ? Tekstrol::Klein : Tekstrol::Fout);
    zetProza(m_melding, bewaard ? tr("Bewaard als %1. Dit staat in het logboek.").arg(QDir::toNativeSeparators(pad)) : bewaard.error().uitleg);
    m_melding->show();
}

} // namespace weegkamer
