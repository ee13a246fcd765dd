// SPDX-License-Identifier: EUPL-1.2
#include "ui/uitwisseling/afdrukvenster.h"

#include "core/basis/systeem/bestand.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/documenten/documentblad.h"
#include "ui/documenten/documentvenster.h"
#include "ui/papier/papier.h"
#include "ui/uitwisseling/printvraag.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(820, 720);

QString bestandsnaam(const QString &titel)
{
    static const QRegularExpression lastig(u"[\\\\/:*?\"<>|]"_qs);
    QString naam = titel;
    return naam.replace(lastig, u"-"_qs) + u".pdf";
}
} // namespace

Afdrukvenster::Afdrukvenster(Omgeving &omgeving, const Papier &papier, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_papier(papier), m_blad(new Documentblad(this)), m_melding(maakProza({}, this))
{
    setWindowTitle(tr("Afdrukken"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::rondom, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *titel = new QLabel(papier.stuk.titel, this);
    titel->setTextFormat(Qt::PlainText);
    zetRol(titel, Tekstrol::Kop);
    kolom->addWidget(titel);
    auto *uitleg = maakProza(tr("Zo komt het op papier. Afdrukken en bewaren komt in het logboek; het papier draagt dan het kenmerk van die regel."), this);
    zetRol(uitleg, Tekstrol::Bijzaak);
    kolom->addWidget(uitleg);
    const KamerVoorkant &voorkant = omgeving.kamer().voorkant();
    const auto pdf = alsPdf(papier.stuk, {voorkant.gemeente, voorkant.oefen, tr("Voorbeeld, nog niet afgedrukt")});
    m_blad->zet(pdf ? *pdf : QByteArray(), papier.stuk.titel);
    kolom->addLayout(maakBladerbalk(m_blad, this));
    kolom->addWidget(m_blad, 1);
    m_melding->hide();
    kolom->addWidget(m_melding);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    auto *druk = new QPushButton(tr("Druk af…"), this);
    auto *bestand = new QPushButton(tr("Bewaar als bestand…"), this);
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    druk->setObjectName(u"druk"_qs);
    bestand->setObjectName(u"bestand"_qs);
    maakHoofdknop(druk);
    rij->addWidget(druk);
    rij->addWidget(bestand);
    rij->addStretch();
    rij->addWidget(knoppen);
    kolom->addLayout(rij);
    connect(druk, &QPushButton::clicked, this, &Afdrukvenster::naarPrinter);
    connect(bestand, &QPushButton::clicked, this, &Afdrukvenster::vraagBestand);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    resize(maatVenster);
    druk->setFocus();
}

Uitkomst<Briefhoofd> Afdrukvenster::gelogd(Uitvoerwijze wijze)
{
    Kamer &kamer = m_omgeving.kamer();
    PROBEER(kamer.doe(VoerUit{m_papier.dossier, m_papier.wat, wijze, m_papier.nummers}));
    PROBEER_IN(const QString kenmerk, kamer.logkenmerk());
    const KamerVoorkant &voorkant = kamer.voorkant();
    return Briefhoofd{voorkant.gemeente, voorkant.oefen,
                      tr("%1 · %2 · logboek %3").arg(schrijfTijdstip(kamer.nu()), kamer.wie().naam, kenmerk)};
}

Gelukt Afdrukvenster::drukOp(QPagedPaintDevice &apparaat)
{
    PROBEER_IN(const Briefhoofd hoofd, gelogd(Uitvoerwijze::Afdruk));
    return tekenOp(apparaat, m_papier.stuk, hoofd);
}

Gelukt Afdrukvenster::bewaar(const QString &pad)
{
    const bool odt = pad.endsWith(u".odt", Qt::CaseInsensitive);
    PROBEER_IN(const Briefhoofd hoofd, gelogd(odt ? Uitvoerwijze::Odt : Uitvoerwijze::Pdf));
    PROBEER_IN(const QByteArray bytes, odt ? alsOdt(m_papier.stuk, hoofd) : alsPdf(m_papier.stuk, hoofd));
    return schrijfVeilig(pad, bytes);
}

void Afdrukvenster::naarPrinter()
{
    // What the queue of a printer shows is read by others: nothing of what is printed.
    const bool er = vraagPrinter(this, tr("Weegkamer"), [this](QPagedPaintDevice &printer) { toon(drukOp(printer), tr("Het papier is naar de printer gestuurd.")); });
    if (!er)
        toon(foutMet(FoutSoort::Machine, tr("Het onderdeel waarmee Weegkamer afdrukt, ontbreekt. Installeer Weegkamer opnieuw. Het papier bewaren als bestand kan wel.")), {});
}

void Afdrukvenster::vraagBestand()
{
    auto *kiezer = new QFileDialog(this, tr("Waar wilt u het papier bewaren?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilters({tr("PDF (*.pdf)"), tr("OpenDocument (*.odt)")});
    kiezer->setDefaultSuffix(u"pdf"_qs);
    connect(kiezer, &QFileDialog::filterSelected, kiezer, [kiezer](const QString &filter) { kiezer->setDefaultSuffix(filter.contains(u"odt") ? u"odt"_qs : u"pdf"_qs); });
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    kiezer->selectFile(bestandsnaam(m_papier.stuk.titel));
    connect(kiezer, &QFileDialog::fileSelected, this, [this](const QString &pad) { toon(bewaar(pad), tr("Bewaard als %1").arg(QDir::toNativeSeparators(pad))); });
    kiezer->open();
}

void Afdrukvenster::toon(const Gelukt &uit, const QString &gelukt)
{
    zetRol(m_melding, uit ? Tekstrol::Klein : Tekstrol::Fout);
    zetProza(m_melding, uit ? gelukt : uit.error().uitleg);
    m_melding->show();
    if (uit)
        Q_EMIT gemaakt();
}

Afdrukvenster *toonAfdruk(Omgeving &omgeving, Kamerpagina *pagina)
{
    const auto papier = pagina->papier();
    if (!papier) {
        omgeving.meldFout(Fout{.soort = FoutSoort::NietGevonden, .uitleg = Afdrukvenster::tr("Deze pagina heeft geen papier. Open een dossier of een lijst, en kies dan Ctrl+P.")});
        return nullptr;
    }
    if (!*papier) {
        omgeving.meldFout(papier->error());
        return nullptr;
    }
    auto *venster = new Afdrukvenster(omgeving, **papier, pagina);
    venster->open();
    return venster;
}

} // namespace weegkamer
