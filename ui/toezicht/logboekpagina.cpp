// SPDX-License-Identifier: EUPL-1.2
#include "ui/toezicht/logboekpagina.h"

#include "core/kamer/kamer.h"
#include "core/logboek/logcontrole.h"
#include "core/toezicht/logboekvragen.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"

#include <QComboBox>
#include <QLocale>

namespace weegkamer
{
namespace
{
constexpr int dossierTekens = 16;
constexpr int handelingTekens = 38;

/// What was done as a person reads it.
QString titelVan(const Register &reg, const QString &naam)
{
    // What the kamer itself writes is no handeling that somebody chooses.
    static const QHash<QString, QString> vanKamer{{u"toegang.log-in"_qs, QObject::tr("Ingelogd")},
                                                  {u"kamer.maak"_qs, QObject::tr("Kamer gemaakt")},
                                                  {u"kamer.ruwe-sleutel"_qs, QObject::tr("Sleutel van de oefenkamer bekeken")}};
    if (const auto eigen = vanKamer.constFind(naam); eigen != vanKamer.cend())
        return *eigen;
    if (const HandelingDefinitie *d = reg.handeling(naam))
        return d->titel;
    if (const VraagDefinitie *v = reg.vraag(naam))
        return v->titel;
    return naam;
}

QString getal(qint64 aantal)
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(aantal);
}

QLabel *maakFilterlabel(const QString &tekst, QWidget *bij, QWidget *ouder)
{
    auto *label = new QLabel(tekst, ouder);
    label->setBuddy(bij);
    bij->setAccessibleName(tekst);
    return label;
}
} // namespace

Logboekpagina::Logboekpagina(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_dossier(new QLineEdit(this)),
      m_handeling(new QComboBox(this)),
      m_controle(maakProza({}, this)),
      m_model(new Paginamodel({{.sleutel = u"tijd"_qs, .titel = tr("Tijd"), .soort = VeldSoort::Tijdstip, .tekens = 16},
                               {.sleutel = u"account"_qs, .titel = tr("Wie"), .tekens = 18},
                               {.sleutel = u"rol"_qs, .titel = tr("Rol"), .keuzes = keuzes<Rol>(), .tekens = 18},
                               {.sleutel = u"titel"_qs, .titel = tr("Wat")},
                               {.sleutel = u"dossier"_qs, .titel = tr("Dossier"), .tekens = 9},
                               {.sleutel = u"grond"_qs, .titel = tr("Grond"), .tekens = 15},
                               {.sleutel = u"resultaat"_qs, .titel = tr("Resultaat"), .tekens = 18}},
                              this)),
      m_lijst(new Lijst(tr("Logboek"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    bouwFilter(kolom);
    m_controle->setObjectName(u"controle"_qs);
    m_controle->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    m_controle->hide();
    kolom->addWidget(m_controle);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Het logboek heeft geen regels die hierbij passen."), tr("Toon het hele logboek"));
    kolom->addWidget(m_lijst, 1);
    connect(m_lijst, &Lijst::leegKnopGekozen, this, [this] {
        m_dossier->clear();
        m_handeling->setCurrentIndex(0);
        zoek();
    });
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { this->omgeving().meldFout(fout); });
}

void Logboekpagina::bouwFilter(QVBoxLayout *kolom)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    m_dossier->setObjectName(u"dossiernummer"_qs);
    m_dossier->setMaxLength(32);
    m_dossier->setFixedWidth(tekenbreedte(this, dossierTekens));
    m_dossier->setClearButtonEnabled(false);
    m_handeling->setObjectName(u"handeling"_qs);
    m_handeling->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_handeling->setFixedWidth(tekenbreedte(this, handelingTekens));
    vulHandelingen();
    rij->addWidget(maakFilterlabel(tr("Dossiernummer"), m_dossier, this));
    rij->addWidget(m_dossier);
    rij->addSpacing(maat::tussen);
    rij->addWidget(maakFilterlabel(tr("Handeling"), m_handeling, this));
    rij->addWidget(m_handeling);
    rij->addStretch();
    auto *controle = new QPushButton(tr("Controleer het logboek"), this);
    controle->setObjectName(u"controleer"_qs);
    controle->setAutoDefault(false);
    rij->addWidget(controle);
    kolom->addLayout(rij);
    connect(m_dossier, &QLineEdit::editingFinished, this, [this] {
        if (m_dossier->text().trimmed() != m_gezocht)
            zoek();
    });
    connect(m_handeling, &QComboBox::activated, this, &Logboekpagina::zoek);
    connect(controle, &QPushButton::clicked, this, &Logboekpagina::controleer);
}

void Logboekpagina::vulHandelingen()
{
    QList<QPair<QString, QString>> namen; // the title, and the name that the log keeps
    for (const HandelingDefinitie &d : kamer().handelingen().handelingen())
        namen.append({d.titel, d.naam});
    for (const VraagDefinitie &v : kamer().handelingen().vragen()) {
        if (v.wijze != Kijkwijze::Lijst)
            namen.append({v.titel, v.naam});
    }
    std::sort(namen.begin(), namen.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    m_handeling->addItem(tr("Alles"), QString());
    for (const auto &[titel, naam] : std::as_const(namen))
        m_handeling->addItem(titel, naam);
}

QString Logboekpagina::titel() const
{
    return tr("Logboek");
}

QString Logboekpagina::hulp() const
{
    return u"logboek"_qs;
}

void Logboekpagina::filter()
{
    m_dossier->setFocus();
    m_dossier->selectAll();
}

void Logboekpagina::ververs()
{
    if (m_gevraagd)
        herlaadOpPlaats(*m_lijst, *m_model, u"volgnummer"_qs);
    else
        zoek();
}

void Logboekpagina::zoek()
{
    m_gevraagd = true;
    m_gezocht = m_dossier->text().trimmed();
    m_model->zetBron([&k = kamer(), dossier = m_gezocht, handeling = m_handeling->currentData().toString()](const QString &na,
                                                                                                           int aantal) -> Uitkomst<Pagina> {
        PROBEER_IN(const Logboeklijst lijst, k.vraag(VraagLogboek{dossier, handeling, na, aantal}));
        Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
        for (const Logboekregel &r : lijst.rijen) {
            QJsonObject rij = naarJson(r);
            rij.insert(u"titel"_qs, titelVan(k.handelingen(), r.handeling));
            pagina.rijen.append(rij);
        }
        return pagina;
    });
}

void Logboekpagina::controleer()
{
    auto gevonden = std::make_shared<Logcontrole>();
    const auto werk = [gevonden](Taak::Voortgang &voortgang, Kamer &k) -> Gelukt {
        PROBEER_IN(*gevonden, k.controleerLogboek([&](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
        return {};
    };
    doeTaak(omgeving(), this, tr("Logboek controleren"),
            tr("Elke regel wordt vergeleken met de regel ervoor. Er verandert niets; u kunt op elk moment stoppen."), werk,
            [this, gevonden](const Gelukt &uitkomst) {
                if (uitkomst)
                    toonControle(*gevonden);
                else if (uitkomst.error().soort != FoutSoort::Geannuleerd)
                    omgeving().meldFout(uitkomst.error());
            });
}

void Logboekpagina::toonControle(const Logcontrole &controle)
{
    zetRol(m_controle, controle.isGoed() ? Tekstrol::Lopend : Tekstrol::Fout);
    if (controle.isGoed())
        zetProza(m_controle, tr("Het logboek is in orde. Gecontroleerd: %1 regels en %2 handtekeningen. Niets is veranderd, niets ontbreekt.")
                                 .arg(getal(controle.regels), getal(controle.handtekeningen)));
    else
        zetProza(m_controle, tr("Het logboek klopt niet. %1").arg(controle.bevindingen.join(u'\n')));
    m_controle->show();
}

} // namespace weegkamer
