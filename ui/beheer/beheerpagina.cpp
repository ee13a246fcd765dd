// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/beheerpagina.h"

#include "core/beheer/accountvragen.h"
#include "core/kamer/kamer.h"
#include "core/kamer/regelmatrix.h"
#include "core/personen/deelnemer.h"
#include "ui/beheer/accountblad.h"
#include "ui/beheer/herstelblad.h"
#include "ui/beheer/journaalblad.h"
#include "ui/beheer/mijnaccountblad.h"
#include "ui/beheer/backupblad.h"
#include "ui/beheer/oefenblad.h"
#include "ui/beheer/rechtenblad.h"
#include "ui/beheer/regelblad.h"
#include "ui/beheer/slotblad.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/waarom.h"

#include <QTabWidget>

namespace weegkamer
{

Beheerpagina::Beheerpagina(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_tabs(new QTabWidget(this)),
      m_model(new Paginamodel({{.sleutel = u"naam"_qs, .titel = tr("Organisatie")},
                               {.sleutel = u"soort"_qs, .titel = tr("Soort"), .keuzes = keuzes<Deelnemersoort>(), .tekens = 40},
                               {.sleutel = u"bron"_qs, .titel = tr("Artikel"), .tekens = 20},
                               {.sleutel = u"van"_qs, .titel = tr("Vanaf"), .soort = VeldSoort::Datum, .tekens = 12}},
                              this)),
      m_deelnemers(new Lijst(tr("Deelnemers"), m_tabs)),
      m_regels(new Regelblad(regelmatrix(omgeving.kamer().handelingen()), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(titel());
    m_tabs->tabBar()->setAccessibleName(titel());
    bouwAccounts();
    if (kamer().heeftDossiers()) {
        bouwDeelnemers();
        m_backups = new Backupblad(omgeving, this);
        voegBladToe(m_backups, u"back-up"_qs, tr("Back-up"));
    } else {
        m_deelnemers->hide();
    }
    voegBladToe(m_regels, u"regels"_qs, tr("Regels"));
    voegBladToe(new Rechtenblad(omgeving, this), u"rechten"_qs, tr("Rechten"));
    if (kamer().voorkant().oefen && kamer().heeftDossiers()) {
        m_oefening = new Oefenblad(omgeving, this);
        voegBladToe(m_oefening, u"oefening"_qs, tr("Oefening"));
    }
    if (kamer().heeftDossiers()) {
        m_slot = new Slotblad(omgeving, this);
        voegBladToe(m_slot, u"op-slot"_qs, tr("Op slot"));
    }
    meetHuidigeTab(m_tabs);
}

void Beheerpagina::voegBladToe(QWidget *blad, const QString &naam, const QString &titel)
{
    blad->setObjectName(naam);
    m_tabs->addTab(blad, titel);
}

void Beheerpagina::toonBlad(const QString &naam)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == naam)
            m_tabs->setCurrentIndex(i);
    }
}

void Beheerpagina::bouwAccounts()
{
    m_mijn = new Mijnaccountblad(omgeving(), this);
    // With an opening code one first chooses a password; until then there is nothing else to do here.
    const auto mijn = kamer().vraag(VraagMijnAccount{});
    const bool eerst = mijn && mijn->stand == Accountstand::WachtOpEigenaar;
    if (accountkijkers.bevat(kamer().wie().rol) && !eerst) {
        m_accounts = new Accountblad(omgeving(), this);
        m_herstel = new Herstelblad(omgeving(), this);
        m_journaal = new Journaalblad(omgeving(), this);
        voegBladToe(m_accounts, u"accounts"_qs, tr("Accounts"));
        voegBladToe(m_herstel, u"herstelsleutel"_qs, tr("Herstelsleutel"));
        voegBladToe(m_journaal, u"journaal"_qs, tr("Journaal"));
    }
    voegBladToe(m_mijn, u"mijn-account"_qs, tr("Mijn account"));
}

Handelingvraag Beheerpagina::deelnemervraag() const
{
    return {.handeling = QLatin1String(VoegOrganisatieToe::kop.naam),
            .uitleg = tr("Een vaste deelnemer staat in de wet. Noem het artikel dat deze organisatie noemt.")};
}

void Beheerpagina::bouwDeelnemers()
{
    auto *blad = new QWidget(this);
    auto *kolom = new QVBoxLayout(blad);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *vak = new QWidget(blad);
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    kolom->addWidget(vak);
    m_voegToe = voegActieToe(omgeving(), rij, deelnemervraag(), tr("De organisatie staat op de lijst van deelnemers."));
    rij->addStretch();
    m_deelnemers->setObjectName(u"deelnemerlijst"_qs);
    m_deelnemers->zetModel(m_model);
    m_deelnemers->zetLeeg(tr("Hier staan de organisaties die volgens de wet meedoen. Er is er nog geen."));
    kolom->addWidget(m_deelnemers, 1);
    voegBladToe(blad, u"deelnemers"_qs, tr("Deelnemers"));
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

QString Beheerpagina::titel() const
{
    return tr("Beheer");
}

QString Beheerpagina::hulp() const
{
    return u"beheer"_qs;
}

void Beheerpagina::nieuw()
{
    if (m_tabs->currentWidget() == m_accounts && m_accounts) {
        m_accounts->nieuw();
    } else if (m_voegToe) {
        toonBlad(u"deelnemers"_qs);
        m_voegToe->click();
    }
}

void Beheerpagina::filter()
{
    m_tabs->setCurrentWidget(m_regels);
    m_regels->naarFilter();
}

void Beheerpagina::ververs()
{
    if (m_accounts) {
        m_accounts->ververs();
        m_herstel->ververs();
        m_journaal->ververs();
    }
    m_mijn->ververs();
    if (m_backups)
        m_backups->ververs();
    if (m_slot)
        m_slot->ververs();
    if (m_oefening)
        m_oefening->ververs();
    if (!m_voegToe)
        return;
    werkActieBij(omgeving(), m_voegToe, deelnemervraag());
    if (m_gevraagd) {
        herlaadOpPlaats(*m_deelnemers, *m_model, u"deelnemer"_qs);
    } else {
        m_gevraagd = true;
        m_model->zetBron([&k = kamer()](const QString &, int) -> Uitkomst<Pagina> {
            PROBEER_IN(const Deelnemerlijst lijst, k.vraag(VraagDeelnemers{}));
            Pagina pagina;
            for (const Deelnemerregel &r : lijst.rijen)
                pagina.rijen.append(naarJson(r));
            return pagina;
        });
    }
}

} // namespace weegkamer
