// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/certificaatvenster.h"

#include "core/bewaring/certificaat.h"
#include "core/kamer/kamer.h"
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
constexpr QSize maatVenster(760, 640);
} // namespace

Certificaatvenster::Certificaatvenster(Omgeving &omgeving, const Stuk &stuk, bool handtekeningenKloppen, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_stuk(stuk), m_melding(maakProza({}, this))
{
    setWindowTitle(stuk.titel);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    if (!handtekeningenKloppen) {
        auto *fout = maakProza(tr("Een van de handtekeningen klopt niet. Vraag de functionaris voor gegevensbescherming dit uit te zoeken."), this);
        zetRol(fout, Tekstrol::Fout);
        kolom->addWidget(fout);
    }
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
    auto *pdf = new QPushButton(tr("Bewaar als PDF…"), this);
    auto *odt = new QPushButton(tr("Bewaar als ODT…"), this);
    auto *sluit = new QPushButton(tr("Sluit"), this);
    pdf->setObjectName(u"pdf"_qs);
    odt->setObjectName(u"odt"_qs);
    for (QPushButton *knop : {pdf, odt})
        knop->setAutoDefault(false);
    rij->addWidget(pdf);
    rij->addWidget(odt);
    rij->addStretch();
    rij->addWidget(sluit);
    kolom->addLayout(rij);
    connect(pdf, &QPushButton::clicked, this, [this] { kiesBestand(u"pdf"_qs, tr("PDF (*.pdf)")); });
    connect(odt, &QPushButton::clicked, this, [this] { kiesBestand(u"odt"_qs, tr("OpenDocument (*.odt)")); });
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    resize(maatVenster);
}

void Certificaatvenster::kiesBestand(const QString &achtervoegsel, const QString &filter)
{
    auto *kiezer = new QFileDialog(this, tr("Waar wilt u het certificaat bewaren?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(filter);
    kiezer->setDefaultSuffix(achtervoegsel);
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    kiezer->selectFile(bestandsnaamVan(m_stuk.titel, achtervoegsel));
    connect(kiezer, &QFileDialog::fileSelected, this, &Certificaatvenster::bewaar);
    kiezer->open();
}

void Certificaatvenster::bewaar(const QString &pad)
{
    const Gelukt bewaard = bewaarStuk(m_omgeving.kamer(), m_stuk, QLatin1String(VraagCertificaat::kop.naam), {}, pad);
    zetRol(m_melding, bewaard ? Tekstrol::Klein : Tekstrol::Fout);
    zetProza(m_melding, bewaard ? tr("Bewaard als %1").arg(QDir::toNativeSeparators(pad)) : bewaard.error().uitleg);
    m_melding->show();
}

Certificaatvenster *toonCertificaat(Omgeving &omgeving, VernietigingId vernietiging, QWidget *pagina)
{
    const auto certificaat = omgeving.kamer().vraag(VraagCertificaat{vernietiging});
    if (!certificaat) {
        omgeving.meldFout(certificaat.error());
        return nullptr;
    }
    auto *venster = new Certificaatvenster(omgeving, certificaat->stuk, certificaat->handtekeningenKloppen, pagina);
    venster->open();
    return venster;
}

} // namespace weegkamer
