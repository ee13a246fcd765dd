// SPDX-License-Identifier: EUPL-1.2
#include "ui/zoeken/zoekpagina.h"

#include "core/kamer/kamer.h"
#include "core/zoeken/zoek.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/plaatsen.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/tekstblad.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>

namespace weegkamer
{
namespace
{
QString standInWoorden(const Treffers &treffers)
{
    const qsizetype aantal = treffers.rijen.size();
    if (treffers.meer)
        return QObject::tr("In meer dan %1 dossiers; dit zijn de nieuwste. Zoek met meer woorden.").arg(aantal);
    return QObject::tr("In %n dossiers.", nullptr, static_cast<int>(aantal));
}

/// Days as the rest of the program writes them; they stand in the index as they can be searched. Of a day of which a part was searched
/// for, all is marked.
void schrijfDagenUit(Treffer &treffer)
{
    static const QRegularExpression dag(u"\\b\\d{4}-\\d{2}-\\d{2}\\b"_qs);
    for (auto m = dag.match(treffer.fragment); m.hasMatch();) {
        const QString woorden = geboortedatumInWoorden(m.captured());
        const int begin = static_cast<int>(m.capturedStart());
        const int eind = static_cast<int>(m.capturedEnd());
        const int lengte = static_cast<int>(woorden.size());
        treffer.fragment.replace(begin, eind - begin, woorden);
        QList<Raak> raak;
        for (Raak r : std::as_const(treffer.raak)) {
            const bool binnen = r.begin >= begin && r.begin < eind;
            if (binnen)
                r = {begin, lengte};
            else if (r.begin >= eind)
                r.begin += lengte - (eind - begin);
            if (!raak.contains(r))
                raak.append(r);
        }
        treffer.raak = raak;
        m = dag.match(treffer.fragment, begin + lengte);
    }
}

/// How far back; 0: all of it.
struct Periode {
    const char *naam;
    int dagen;
};
constexpr std::array<Periode, 4> perioden{{{QT_TRANSLATE_NOOP("Periode", "Elke periode"), 0},
                                           {QT_TRANSLATE_NOOP("Periode", "Laatste 30 dagen"), 30},
                                           {QT_TRANSLATE_NOOP("Periode", "Laatste half jaar"), 183},
                                           {QT_TRANSLATE_NOOP("Periode", "Laatste jaar"), 365}}};

QComboBox *maakKeuze(const QString &naam, const QString &alles, const Keuzelijst &keuzes, QWidget *ouder)
{
    auto *keuze = new QComboBox(ouder);
    keuze->setAccessibleName(naam);
    if (!alles.isEmpty())
        keuze->addItem(alles, QString());
    for (const Keuze &k : keuzes)
        keuze->addItem(k.label, k.waarde);
    return keuze;
}

/// The phases of a dossier in which something can be found.
Keuzelijst fasen()
{
    Keuzelijst uit = keuzes<Fase>();
    uit.removeIf([](const Keuze &k) { return k.waarde == tekst(Fase::Melding) || k.waarde == tekst(Fase::Afgeschermd) || k.waarde == tekst(Fase::TeVernietigen); });
    return uit;
}

QJsonObject alsRij(Treffer treffer)
{
    if (treffer.soort == tekst(Zoeksoort::Betrokkene))
        schrijfDagenUit(treffer);
    QJsonObject rij = naarJson(treffer);
    if (!treffer.soort.isEmpty())
        rij.insert(u"soort"_qs, QString(treffer.soort.left(1).toUpper() + treffer.soort.mid(1)));
    return rij;
}
} // namespace

Zoekpagina::Zoekpagina(Omgeving &omgeving, const QString &woorden, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_woorden(woorden.trimmed()),
      m_kop(maakProza({}, this)),
      m_fase(maakKeuze(tr("Stand"), tr("Elke stand"), fasen(), this)),
      m_soort(maakKeuze(tr("Waarin"), tr("Elke tekst"), keuzes<Zoeksoort>(), this)),
      m_periode(maakKeuze(tr("Periode"), {}, {}, this)),
      m_stand(maakProza({}, this)),
      m_model(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 10},
                               {.sleutel = u"fase"_qs, .titel = tr("Stand"), .keuzes = keuzes<Fase>(), .tekens = 16},
                               {.sleutel = u"soort"_qs, .titel = tr("Waarin"), .tekens = 14},
                               {.sleutel = u"fragment"_qs, .titel = tr("Gevonden"), .gemerkt = u"raak"_qs}},
                              this)),
      m_lijst(new Lijst(tr("Zoekresultaten"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    for (const Periode &p : perioden)
        m_periode->addItem(QCoreApplication::translate("Periode", p.naam), p.dagen);
    zetRol(m_kop, Tekstrol::Tussenkop);
    m_kop->hide();
    kolom->addWidget(m_kop);
    auto *balk = new QHBoxLayout;
    balk->setSpacing(maat::tussen);
    for (QComboBox *keuze : {m_fase, m_soort, m_periode}) {
        balk->addWidget(keuze);
        connect(keuze, &QComboBox::activated, this, [this] { m_model->herlaad(); });
    }
    balk->addStretch();
    kolom->addLayout(balk);
    zetRol(m_stand, Tekstrol::Klein);
    kolom->addWidget(m_stand);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Kies boven een andere stand, tekst of periode, of zoek met andere woorden."));
    kolom->addWidget(m_lijst, 1);
    if (m_woorden.isEmpty())
        toonZonderWoorden();
    else
        setFocusProxy(m_lijst);
    connect(m_lijst, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        if (const auto fase = keuzeUit<Fase>(rij.value(u"fase").toString()))
            this->omgeving().ga(plaatsVan(DossierId(rij.value(u"dossier").toString().toLongLong()), *fase));
    });
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { this->omgeving().meldFout(fout); });
}

void Zoekpagina::toonZonderWoorden()
{
    for (QWidget *deel : {static_cast<QWidget *>(m_fase), static_cast<QWidget *>(m_soort), static_cast<QWidget *>(m_periode), static_cast<QWidget *>(m_lijst)})
        deel->hide();
    zetRol(m_stand, Tekstrol::Lopend);
    m_stand->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    zetProza(m_stand, tr("Typ in het veld “Zoek of doe” hierboven waar u naar zoekt, en druk op Enter. Wat u eerder zocht, wordt niet bewaard: daar kan een naam in staan."));
    static_cast<QBoxLayout *>(layout())->addStretch();
}

QString Zoekpagina::titel() const
{
    return tr("Zoeken"); // the words may be a name, and the title is shown in many places
}

Zoek Zoekpagina::vraag() const
{
    Zoek zoek{.woorden = m_woorden, .fase = keuzeUit<Fase>(m_fase->currentData().toString()), .soort = keuzeUit<Zoeksoort>(m_soort->currentData().toString())};
    if (const int dagen = m_periode->currentData().toInt(); dagen > 0)
        zoek.vanaf = kamer().vandaag().addDays(-dagen);
    return zoek;
}

void Zoekpagina::filter()
{
    m_fase->setFocus(Qt::ShortcutFocusReason);
}

QString Zoekpagina::hulp() const
{
    return u"zoeken"_qs;
}

void Zoekpagina::ververs()
{
    if (m_woorden.isEmpty())
        return;
    if (m_gevraagd) {
        herlaadOpPlaats(*m_lijst, *m_model, u"dossier"_qs);
        return;
    }
    m_gevraagd = true;
    m_model->zetBron([this](const QString &, int) -> Uitkomst<Pagina> {
        m_kop->hide();
        m_stand->hide();
        PROBEER_IN(const Treffers treffers, kamer().vraag(vraag()));
        // On the page only, and gone with it: the words may be a name.
        zetProza(m_kop, (treffers.rijen.isEmpty() ? tr("Niets gevonden voor “%1”") : tr("Gevonden voor “%1”")).arg(breekbaar(m_woorden)));
        m_kop->show();
        Pagina pagina;
        for (const Treffer &treffer : treffers.rijen)
            pagina.rijen.append(alsRij(treffer));
        zetProza(m_stand, standInWoorden(treffers));
        m_stand->setVisible(!treffers.rijen.isEmpty());
        return pagina;
    });
}

} // namespace weegkamer
