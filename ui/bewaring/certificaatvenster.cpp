// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/certificaatvenster.h"

#include "core/basis/afdruk.h"
#include "core/basis/systeem/bestand.h"
#include "core/bewaring/certificaat.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/papier/papier.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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

Certificaatvenster::Certificaatvenster(Omgeving &omgeving, const Certificaat &certificaat, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_certificaat(certificaat), m_melding(maakProza({}, this))
{
    const Stuk &stuk = m_certificaat.stuk;
    setWindowTitle(stuk.titel);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    if (!m_certificaat.handtekeningenKloppen) {
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
    auto *kiezer = new QFileDialog(this, tr("Waar wilt u de verklaring bewaren?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(filter);
    kiezer->setDefaultSuffix(achtervoegsel);
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    kiezer->selectFile(bestandsnaam(m_certificaat.nummer.isEmpty() ? m_certificaat.stuk.titel : m_certificaat.nummer, achtervoegsel));
    connect(kiezer, &QFileDialog::fileSelected, this, &Certificaatvenster::bewaar);
    kiezer->open();
}

Gelukt Certificaatvenster::schrijf(const QString &pad)
{
    const KamerVoorkant &voorkant = m_omgeving.kamer().voorkant();
    const Briefhoofd hoofd{voorkant.gemeente, voorkant.oefen};
    const bool odt = pad.endsWith(u".odt", Qt::CaseInsensitive);
    PROBEER_IN(const QByteArray bytes, odt ? alsOdt(m_certificaat.stuk, hoofd) : alsPdf(m_certificaat.stuk, hoofd));
    PROBEER(schrijfVeilig(pad, bytes));
    if (!m_certificaat.verklaring.isGeldig())
        return {};
    QString bestand = m_certificaat.bestand;
    if (!odt) {
        PROBEER_IN(const GetekendPapier papier, m_omgeving.kamer().vraag(TekenPapier{m_certificaat.verklaring, afdruk(bytes)}));
        bestand = papier.bestand;
    }
    const QFileInfo info(pad);
    return schrijfVeilig(info.dir().filePath(info.completeBaseName() + u".json"), bestand.toUtf8());
}

void Certificaatvenster::bewaar(const QString &pad)
{
    const Gelukt bewaard = schrijf(pad);
    const QString naam = QDir::toNativeSeparators(pad);
    zetRol(m_melding, bewaard ? Tekstrol::Klein : Tekstrol::Fout);
    if (!bewaard)
        zetProza(m_melding, bewaard.error().uitleg);
    else if (m_certificaat.verklaring.isGeldig())
        zetProza(m_melding, tr("Bewaard als %1, met het getekende bestand (.json) ernaast.").arg(naam));
    else
        zetProza(m_melding, tr("Bewaard als %1").arg(naam));
    m_melding->show();
}

Certificaatvenster *toonCertificaat(Omgeving &omgeving, VernietigingId vernietiging, QWidget *pagina)
{
    const auto certificaat = omgeving.kamer().vraag(VraagCertificaat{vernietiging});
    if (!certificaat) {
        omgeving.meldFout(certificaat.error());
        return nullptr;
    }
    auto *venster = new Certificaatvenster(omgeving, *certificaat, pagina);
    venster->open();
    return venster;
}

} // namespace weegkamer
