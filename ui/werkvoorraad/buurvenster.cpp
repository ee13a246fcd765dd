// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/buurvenster.h"

#include "core/kamer/sleutelbeheer.h"
#include "ui/bouwstenen/geheiminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>

namespace weegkamer
{
namespace
{
constexpr int proza = 66;

QLabel *maakLabel(const QString &tekst, QWidget *buur, QWidget *ouder)
{
    auto *label = new QLabel(tekst, ouder);
    QFont letter = ouder->font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
    label->setBuddy(buur);
    return label;
}
} // namespace

/// What goes to the worker's thread and comes back from it.
struct Buurvenster::Werk {
    explicit Werk(const QDateTime &nu) : klok(nu) {}
    VasteKlok klok; ///< kamer time of the kamer that is open: the two are on one list
    Andere andere;
    QString sleutelbestand;
    QString hier;
    bool oefen = false;
    Buurklokken klokken;
};

Buurvenster::Buurvenster(Omgeving &omgeving, const QList<Buurplek> &bekend, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_bekend(bekend), m_pad(new QComboBox(this)), m_naam(new QLineEdit(this)),
      m_wachtwoord(new Geheiminvoer(tr("Wachtwoord in die kamer"), this)), m_bestand(new Sleutelbestandinvoer(this)), m_fout(maakProza({}, this)),
      m_doe(new QPushButton(tr("Zet op de lijst"), this))
{
    setWindowTitle(tr("Klokken van een andere kamer"));
    bouw();
}

void Buurvenster::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *titel = new QLabel(windowTitle(), this);
    zetRol(titel, Tekstrol::Kop);
    kolom->addWidget(titel);
    auto *uitleg = maakProza(tr("Werkt u voor meer gemeenten? Log hier even in op een andere kamer. Weegkamer leest wat daar op u wacht, sluit die kamer weer, en zet de "
                                "regels op deze lijst: nummers en dagen, geen namen. Bij vergrendelen en uitloggen zijn ze weg. In het logboek van die kamer staat dat u keek."), this);
    zetRol(uitleg, Tekstrol::Bijzaak);
    kolom->addWidget(uitleg);
    m_pad->setEditable(true);
    m_pad->setInsertPolicy(QComboBox::NoInsert);
    m_pad->setAccessibleName(tr("Bestand van de andere kamer"));
    m_pad->lineEdit()->setAccessibleName(m_pad->accessibleName());
    for (const Buurplek &plek : std::as_const(m_bekend))
        m_pad->addItem(plek.pad);
    auto *blader = new QPushButton(tr("Kies…"), this);
    blader->setAccessibleName(tr("Kies het bestand van de andere kamer"));
    blader->setAutoDefault(false);
    auto *padrij = new QHBoxLayout;
    padrij->addWidget(m_pad, 1);
    padrij->addWidget(blader);
    kolom->addWidget(maakLabel(tr("Kamer"), m_pad, this));
    kolom->addLayout(padrij);
    m_naam->setAccessibleName(tr("Uw accountnaam in die kamer"));
    m_naam->setText(m_bekend.isEmpty() ? m_omgeving.kamer().wie().naam : m_bekend.constFirst().naam);
    kolom->addWidget(maakLabel(tr("Uw accountnaam in die kamer"), m_naam, this));
    kolom->addWidget(m_naam);
    kolom->addWidget(m_wachtwoord);
    kolom->addWidget(m_bestand);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    kolom->addStretch();
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    maakHoofdknop(m_doe);
    m_doe->setObjectName(u"doe"_qs);
    m_doe->setDefault(true);
    knoppen->addButton(m_doe, QDialogButtonBox::AcceptRole);
    kolom->addWidget(knoppen);
    setMinimumWidth(tekenbreedte(this, proza) + 2 * maat::sectie);
    connect(blader, &QPushButton::clicked, this, &Buurvenster::kiesBestand);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_doe, &QPushButton::clicked, this, &Buurvenster::haal);
    connect(m_wachtwoord, &Geheiminvoer::bevestigd, this, &Buurvenster::haal);
    connect(m_pad, &QComboBox::activated, this, [this](int i) { m_naam->setText(m_bekend.value(i).naam); });
    zetHoogteNaarInhoud();
}

void Buurvenster::kiesBestand()
{
    auto *dialoog = new QFileDialog(this, tr("Kies de andere kamer"), QFileInfo(m_omgeving.kamer().voorkant().pad).absolutePath(), tr("Kamers (*.weegkamer)"));
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->setFileMode(QFileDialog::ExistingFile);
    connect(dialoog, &QFileDialog::fileSelected, m_pad, &QComboBox::setEditText);
    dialoog->open();
}

void Buurvenster::haal()
{
    if (m_taak && !m_taak->isKlaar())
        return;
    Kamer &kamer = m_omgeving.kamer();
    m_fout->hide();
    m_werk = std::make_shared<Werk>(kamer.nu());
    m_werk->andere.pad = m_pad->currentText().trimmed();
    m_werk->andere.naam = m_naam->text().trimmed();
    m_werk->andere.wachtwoord = m_wachtwoord->neem();
    m_werk->sleutelbestand = m_bestand->pad();
    m_werk->hier = kamer.voorkant().pad;
    m_werk->oefen = kamer.voorkant().oefen;
    m_taak = std::make_unique<Taak>(tr("Klokken lezen"), [w = m_werk](Taak::Voortgang &) -> Gelukt {
        if (!w->sleutelbestand.isEmpty()) {
            PROBEER_IN(w->andere.opties.sleutelbestand, Sleutelbeheer::leesSleutelbestandVan(w->andere.pad, w->sleutelbestand));
        }
        PROBEER_IN(w->klokken, leesAndereKamer(w->andere, w->hier, w->oefen, w->klok));
        return {};
    });
    connect(m_taak.get(), &Taak::klaar, this, &Buurvenster::klaar);
    zetBezig(true);
    m_taak->start();
}

void Buurvenster::klaar()
{
    zetBezig(false);
    const Gelukt &uit = m_taak->uitkomst();
    m_werk->andere.wachtwoord = {};
    if (!uit) {
        toonFout(uit.error());
        return;
    }
    Q_EMIT erbij(m_werk->klokken, {m_werk->andere.pad, m_werk->andere.naam});
    accept();
}

void Buurvenster::zetBezig(bool bezig)
{
    m_doe->setEnabled(!bezig);
    m_doe->setText(bezig ? tr("De kamer wordt gelezen…") : tr("Zet op de lijst"));
}

void Buurvenster::toonFout(const Fout &fout)
{
    QString zin = fout.velden.isEmpty() ? fout.uitleg : fout.velden.constFirst().uitleg;
    if (fout.weigering)
        zin = fout.weigering->uitleg;
    zetProza(m_fout, zin);
    m_fout->show();
    m_wachtwoord->veld()->setFocus();
    zetHoogteNaarInhoud();
}

} // namespace weegkamer
