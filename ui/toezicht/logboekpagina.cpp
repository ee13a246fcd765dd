// SPDX-License-Identifier: EUPL-1.2
#include "ui/toezicht/logboekpagina.h"

#include "core/basis/deeldatum.h"
#include "core/basis/systeem/bestand.h"
#include "core/kamer/kamer.h"
#include "core/logboek/logcontrole.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/toezicht/logboekfilter.h"
#include "ui/uitwisseling/afdrukvenster.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr int detailRegels = 11;

QString getal(qint64 aantal)
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(aantal);
}

/// A field of an entry, "betrokkene: naam", as the form calls it, and its value as the form shows it.
QPair<QString, QString> alsInFormulier(const HandelingDefinitie *d, const QString &naam, const QString &waarde)
{
    QStringList woorden;
    const std::vector<VeldInfo> *velden = d ? &d->velden : nullptr;
    const VeldInfo *veld = nullptr;
    for (const QString &deel : naam.split(u": "_qs)) {
        veld = nullptr;
        if (velden) {
            const auto it = std::find_if(velden->cbegin(), velden->cend(), [&](const VeldInfo &v) { return v.naam == deel; });
            veld = it == velden->cend() ? nullptr : &*it;
        }
        woorden.append(veld && !veld->label.isEmpty() ? veld->label : deel);
        velden = veld ? &veld->deel : nullptr;
    }
    QString tekst = waarde;
    if (veld && (veld->soort == VeldSoort::Datum || veld->soort == VeldSoort::Deeldatum))
        tekst = kortgeschreven(waarde);
    for (const Keuze &k : veld ? veld->keuzes : Keuzelijst()) {
        if (k.waarde == waarde)
            tekst = k.label;
    }
    return {woorden.join(u", "_qs), tekst.isEmpty() ? QObject::tr("(leeg)") : tekst};
}

/// Which dossiers these entries name, for the entry that tells of what leaves the kamer.
QStringList dossiersIn(const QList<Logboekregel> &rijen)
{
    QStringList nummers;
    QSet<QString> gezien;
    for (const Logboekregel &r : rijen) {
        if (!r.dossier.isEmpty() && !gezien.contains(r.dossier)) {
            gezien.insert(r.dossier);
            nummers.append(r.dossier);
        }
    }
    return nummers;
}
} // namespace

Logboekpagina::Logboekpagina(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_filter(new Logboekfilter(this)),
      m_controle(maakProza({}, this)),
      m_model(new Paginamodel({{.sleutel = u"tijd"_qs, .titel = tr("Tijd"), .soort = VeldSoort::Tijdstip, .tekens = 16},
                               {.sleutel = u"account"_qs, .titel = tr("Wie"), .tekens = 26},
                               {.sleutel = u"titel"_qs, .titel = tr("Wat")},
                               {.sleutel = u"dossier"_qs, .titel = tr("Dossier"), .tekens = 9},
                               {.sleutel = u"resultaat"_qs, .titel = tr("Resultaat")}},
                              this)),
      m_lijst(new Lijst(tr("Logboek"), this)),
      m_deling(new QSplitter(Qt::Vertical, this)),
      m_detail(new Leesblad(tr("Regel van het logboek"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(m_filter);
    bouwKnoppen(kolom);
    m_controle->setObjectName(u"controle"_qs);
    m_controle->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    m_controle->hide();
    kolom->addWidget(m_controle);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Het logboek heeft geen regels die hierbij passen."), tr("Toon het hele logboek"));
    // Below the list, and only when asked for: beside it the words of the list would not fit.
    m_deling->setHandleWidth(maat::sectie);
    m_deling->setChildrenCollapsible(false);
    m_deling->addWidget(m_lijst);
    m_deling->addWidget(m_detail);
    m_deling->setStretchFactor(0, 1);
    m_deling->setStretchFactor(1, 1);
    m_detail->setMinimumHeight(fontMetrics().lineSpacing() * detailRegels);
    m_detail->hide();
    kolom->addWidget(m_deling, 1);
    connect(m_filter, &Logboekfilter::gewijzigd, this, &Logboekpagina::zoek);
    connect(m_lijst, &Lijst::leegKnopGekozen, this, [this] {
        m_filter->wis();
        zoek();
    });
    connect(m_lijst, &Lijst::gekozen, this, [this](const QJsonObject &rij) { toonRegel(rij.value(u"volgnummer").toInteger()); });
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { this->omgeving().meldFout(fout); });
    m_filter->vul(omgeving.kamer());
}

void Logboekpagina::bouwKnoppen(QVBoxLayout *kolom)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    const auto knop = [&](const QString &tekst, const QString &naam, void (Logboekpagina::*doe)()) {
        auto *k = new QPushButton(tekst, this);
        k->setObjectName(naam);
        k->setAutoDefault(false);
        rij->addWidget(k);
        connect(k, &QPushButton::clicked, this, doe);
    };
    knop(tr("Controleer het logboek"), u"controleer"_qs, &Logboekpagina::controleer);
    knop(tr("Druk af of bewaar…"), u"stuk"_qs, &Logboekpagina::drukAf);
    knop(tr("Bewaar als tabel…"), u"tabel"_qs, &Logboekpagina::kiesTabel);
    rij->addSpacing(maat::tussen);
    auto *uitleg = new QLabel(tr("Enter op een regel: wat is ingevuld, oud en nieuw."), this);
    zetRol(uitleg, Tekstrol::Bijzaak);
    uitleg->setWordWrap(true);
    rij->addWidget(uitleg, 1);
    kolom->addLayout(rij);
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
    m_filter->naarDossier();
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
    m_vraag = m_filter->vraag();
    m_model->zetBron([this](const QString &na, int aantal) -> Uitkomst<Pagina> {
        VraagLogboek vraag = m_vraag;
        vraag.na = na;
        vraag.aantal = aantal;
        PROBEER_IN(const Logboeklijst lijst, kamer().vraag(vraag));
        Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
        for (const Logboekregel &r : lijst.rijen) {
            QJsonObject rij = naarJson(r);
            rij.insert(u"titel"_qs, logtitel(kamer(), r.handeling));
            pagina.rijen.append(rij);
        }
        return pagina;
    });
}

void Logboekpagina::toonRegel(qint64 volgnummer)
{
    const auto d = kamer().vraag(VraagLogdetail{volgnummer});
    if (!d) {
        omgeving().meldFout(d.error());
        return;
    }
    const Logboekregel &r = d->regel;
    if (m_detail->isHidden()) {
        m_detail->show();
        // Half of the height each, and the entry that is told of in sight: once the splitter has made room.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_deling->setSizes({m_deling->height() / 2, m_deling->height() / 2});
                m_lijst->tabel()->scrollTo(m_lijst->tabel()->currentIndex());
            },
            Qt::QueuedConnection);
    }
    m_detail->wis();
    m_detail->kop(tr("Regel %1: %2").arg(getal(r.volgnummer), logtitel(kamer(), r.handeling)));
    m_detail->klein(label(d->stand));
    QList<QPair<QString, QString>> velden;
    for (const Logveld &v : d->velden_) {
        const HandelingDefinitie *handeling = kamer().handelingen().handeling(r.handeling);
        auto [naam, waarde] = alsInFormulier(handeling, v.naam, v.werd);
        if (v.verborgen)
            waarde = v.veranderd ? tr("veranderd; de inhoud is niet voor uw rol") : tr("niet voor uw rol");
        else if (v.veranderd)
            waarde = tr("was: %1\nnu: %2").arg(alsInFormulier(handeling, v.naam, v.was).second, waarde);
        velden.append({naam, waarde});
    }
    m_detail->gegevens(velden);
    m_detail->kop(tr("De regel zelf"));
    m_detail->gegevens({{tr("Tijd"), schrijfTijdstip(r.tijd)}, {tr("Wie"), r.account}, {tr("Rol"), label(keuzeUit<Rol>(r.rol).value_or(Rol::Auditor))},
                        {tr("Wat"), logtitel(kamer(), r.handeling)}, {tr("Dossier"), r.dossier}, {tr("Grond"), r.grond}, {tr("Resultaat"), r.resultaat}});
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

Uitkomst<QList<Logboekregel>> Logboekpagina::alles(int hoogstens)
{
    constexpr int perKeer = 500;
    QList<Logboekregel> rijen;
    VraagLogboek vraag = m_vraag;
    vraag.aantal = perKeer;
    do {
        PROBEER_IN(const Logboeklijst lijst, kamer().vraag(vraag));
        rijen += lijst.rijen;
        vraag.na = lijst.volgende;
    } while (!vraag.na.isEmpty() && rijen.size() < hoogstens);
    if (rijen.size() > hoogstens)
        rijen.resize(hoogstens);
    return rijen;
}

std::optional<Uitkomst<Papier>> Logboekpagina::papier()
{
    return maakPapier();
}

Uitkomst<Papier> Logboekpagina::maakPapier()
{
    PROBEER_IN(const QList<Logboekregel> rijen, alles(hoogstensOpPapier));
    QString woorden = m_filter->inWoorden();
    if (rijen.size() == hoogstensOpPapier)
        woorden += tr(" Alleen de nieuwste %1 regels; kies een kortere periode voor oudere.").arg(getal(hoogstensOpPapier));
    return Papier{logboekstuk(rijen, woorden, [this](const QString &naam) { return logtitel(kamer(), naam); }), Uitvoersoort::Logboek, {}, dossiersIn(rijen)};
}

void Logboekpagina::drukAf()
{
    toonAfdruk(omgeving(), this);
}

void Logboekpagina::kiesTabel()
{
    auto *kiezer = new QFileDialog(this, tr("Waar wilt u de tabel bewaren?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(tr("Tabel (*.csv)"));
    kiezer->setDefaultSuffix(u"csv"_qs);
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    kiezer->selectFile(u"logboek.csv"_qs);
    connect(kiezer, &QFileDialog::fileSelected, this, &Logboekpagina::bewaarTabel);
    kiezer->open();
}

void Logboekpagina::bewaarTabel(const QString &pad)
{
    const auto rijen = alles(hoogstensInTabel);
    if (!rijen) {
        omgeving().meldFout(rijen.error());
        return;
    }
    const auto gelogd = kamer().doe(VoerUit{{}, Uitvoersoort::Logboek, Uitvoerwijze::Csv, dossiersIn(*rijen)});
    const Gelukt bewaard = gelogd ? schrijfVeilig(pad, logboekCsv(*rijen)) : Gelukt(tl::unexpected(gelogd.error()));
    if (bewaard)
        omgeving().meldGoed(tr("Bewaard als %1. Dit staat in het logboek.").arg(QDir::toNativeSeparators(pad)));
    else
        omgeving().meldFout(bewaard.error());
}

} // namespace weegkamer
