// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/werkplek.h"

#include "core/handeling/taak.h"
#include "core/kamer/kamer.h"
#include "core/toezicht/logboekvragen.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "ui/beheer/backupzinnen.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/bouwstenen/overlegpagina.h"
#include "ui/venster/backupwacht.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/hulpvenster.h"
#include "ui/venster/klembord.h"
#include "ui/venster/paginas.h"
#include "ui/venster/vensterstand.h"
#include "ui/venster/sporen.h"
#include "ui/venster/stiltewacht.h"
#include "ui/venster/zoekofdoe.h"

#include <QApplication>

namespace weegkamer
{
namespace
{
constexpr auto alleenBeheer = "beheer"; ///< the only place of who opens no dossiers
} // namespace


Werkplek::Werkplek(const Klok &klok)
    : m_klok(klok),
      m_venster(std::make_unique<Hoofdvenster>()),
      m_stilte(new Stiltewacht(this)),
      m_klembord(new Klembord(this))
{
    laatGeenSporenNa();
    koppel();
    bewaak();
}

Werkplek::~Werkplek()
{
    m_taak.reset();
    m_backupwacht.reset();
    if (m_kamer && !m_kamer->isBezig()) {
        bewaarPlaats();
        bewaarVensterstand(*m_kamer, *m_venster);
    }
    m_klembord->wis();
    m_venster.reset(); // the pages before the kamer that they ask
}

void Werkplek::koppel()
{
    Hoofdvenster *v = m_venster.get();
    connect(v, &Hoofdvenster::navigatieGekozen, this, [this](const QString &sleutel) { ga({sleutel, {}}); });
    connect(v, &Hoofdvenster::vergrendelGekozen, this, &Werkplek::vergrendel);
    connect(v, &Hoofdvenster::uitlogGekozen, this, &Werkplek::logUit);
    connect(v, &Hoofdvenster::themaGekozen, this, &Werkplek::zetThema);
    connect(v, &Hoofdvenster::schaalGekozen, this, [this](int procent) {
        zetSchaal(*qApp, procent);
        pasToe(*qApp, themaVan(QApplication::palette()));
        if (m_plaats.onderwerp != zoekplaats) // what was searched for stands on its page alone
            ga(m_plaats); // made anew, with the measures of these letters
    });
    connect(v, &Hoofdvenster::kijkAlsGekozen, this, &Werkplek::kijkAls);
    connect(v, &Hoofdvenster::wegwijzerGekozen, this, &Werkplek::kiesWegwijzer);
    connect(v, &Hoofdvenster::kijkWeerZelfGekozen, this, &Werkplek::kijkWeerZelf);
    connect(v, &Hoofdvenster::verversGekozen, this, &Werkplek::ververs);
    connect(v, &Hoofdvenster::hulpGekozen, this, &Werkplek::toonHulp);
    connect(v, &Hoofdvenster::toetsenGekozen, this, [this] { toonHulpvenster(m_venster.get(), QStringLiteral("sneltoetsen")); });
    connect(v, &Hoofdvenster::logboekGekozen, this, [this] {
        // Everybody reads in the status line that the log is whole; only who may reads the log.
        if (m_kamer && VraagLogboek::kop.rollen.bevat(m_kamer->wie().rol))
            ga({QStringLiteral("logboek"), {}});
    });
    connect(v, &Hoofdvenster::backupGekozen, this, [this] { ga({QStringLiteral("back-ups"), {}}); });
    connect(v, &Hoofdvenster::nieuwGekozen, this, [this] {
        if (Kamerpagina *p = huidige())
            p->nieuw();
    });
    connect(v, &Hoofdvenster::filterGekozen, this, [this] {
        if (Kamerpagina *p = huidige())
            p->filter();
    });
    connect(v, &Hoofdvenster::drukGekozen, this, [this] {
        if (Kamerpagina *p = huidige())
            toonAfdruk(*this, p);
    });
    connect(v, &Hoofdvenster::kruimelGekozen, this, [this] { ga({m_plaats.onderwerp, {}}); });
    connect(v, &Hoofdvenster::paginaGewisseld, this, [this](QWidget *pagina) {
        // Back and forward show a page as it was: what changed since is asked anew.
        if (auto *p = qobject_cast<Kamerpagina *>(pagina)) {
            m_plaats = p->property("plaats").value<Plaats>();
            m_venster->zetHuidig(navigatiesleutel(m_plaats));
            m_stilte->zetOverleg(dynamic_cast<Overlegpagina *>(p) != nullptr);
            werkKijkenBij();
            werkWegwijzerBij();
            p->ververs();
        }
    });
}

void Werkplek::zetThema(Thema thema)
{
    m_thema = thema;
    pasToe(*qApp, thema);
    m_venster->zetThema(thema);
}

Kamerpagina *Werkplek::huidige() const
{
    return m_kamer ? qobject_cast<Kamerpagina *>(m_venster->huidigePagina()) : nullptr;
}

void Werkplek::opent(std::unique_ptr<Kamer> kamer, const Backupoverzicht &backups)
{
    m_kamer = std::move(kamer);
    if (m_kamer->heeftDossiers()) {
        m_backupwacht = std::make_unique<Backupwacht>(*this, backups, [this] { return m_venster->huidigePagina(); });
        connect(m_backupwacht.get(), &Backupwacht::gewijzigd, this, &Werkplek::vulStatus);
    }
    if (!m_zoekofdoe)
        m_zoekofdoe = new Zoekofdoe(*this, *m_venster, this);
    m_account = m_kamer->wie().naam;
    m_inlog = nullptr;
    m_start = nullptr;
    m_venster->zetGemeente(m_kamer->voorkant().gemeente, m_kamer->voorkant().oefen);
    herstelVensterstand(*m_kamer, *m_venster);
    m_venster->zetThema(themaVan(QApplication::palette()));
    m_venster->zetAccount(m_kamer->wie().naam, label(m_kamer->wie().rol));
    vulNavigatie();
    beginBewaken();
    if (m_kamer->heeftDossiers())
        naarLaatstePlaats();
    else
        ga({QLatin1String(alleenBeheer), {}});
    maakHerkenbaar();
    Q_EMIT ingelogd();
}

void Werkplek::ga(const Plaats &plaats)
{
    if (!m_kamer || (!m_kamer->heeftDossiers() && plaats.onderwerp != QLatin1String(alleenBeheer)))
        return;
    Kamerpagina *pagina = maakPagina(*this, plaats);
    if (!pagina)
        return;
    pagina->setProperty("plaats", QVariant::fromValue(plaats));
    // A dossier that was left is closed: opening it again is a new view in the log.
    if (m_plaats.dossier.isGeldig() && m_plaats.dossier != plaats.dossier)
        m_kamer->dossierDicht(m_plaats.dossier);
    m_plaats = plaats;
    m_venster->zetHuidig(navigatiesleutel(plaats));
    m_venster->toon(pagina, pagina->titel(), pagina->kruimels());
    // Whoever went there by key goes on there; the pages before it are not in the way of Tab.
    if (pagina->beginpunt() || pagina->focusProxy() || !pagina->isAncestorOf(QApplication::focusWidget()))
        pagina->krijgtToetsenbord();
    if (plaats.onderwerp == zoekplaats)
        m_venster->naarZoekveld();
    m_stilte->zetOverleg(dynamic_cast<Overlegpagina *>(pagina) != nullptr);
    werkKijkenBij();
    werkWegwijzerBij();
    vulStatus();
}

void Werkplek::terug()
{
    m_venster->terug();
}

void Werkplek::meldGoed(const QString &zin)
{
    m_venster->meld(Meldingbalk::Soort::Goed, zin);
}

void Werkplek::meldFout(const Fout &fout)
{
    QString zin = fout.uitleg;
    // There is no field here to point at: what is wrong with it is what there is to say.
    if (!fout.velden.isEmpty()) {
        QStringList zinnen;
        for (const VeldFout &f : fout.velden)
            zinnen.append(f.uitleg);
        zin = zinnen.join(u' ');
    }
    if (fout.weigering)
        zin = QStringLiteral("%1 (%2, regel %3)").arg(fout.weigering->uitleg, fout.weigering->artikel, fout.weigering->regel);
    m_venster->meld(Meldingbalk::Soort::Mislukt, zin);
}

void Werkplek::ververs()
{
    if (!m_kamer)
        return;
    vulNavigatie();
    vulStatus();
    zetOverlegslot();
    if (m_backupwacht)
        m_backupwacht->ververs();
    if (Kamerpagina *p = huidige()) {
        const bool hier = p->isAncestorOf(m_venster->focusWidget());
        p->ververs();
        if (hier)
            houdToetsenbord(p);
    }
    werkWegwijzerBij();
}

/// What had the keyboard may be made anew, or gone with what was done. Later: a new button is there once it is laid out.
void Werkplek::houdToetsenbord(Kamerpagina *pagina)
{
    QMetaObject::invokeMethod(pagina, [this, pagina] {
        if (pagina == huidige() && !pagina->isAncestorOf(m_venster->focusWidget()))
            pagina->krijgtToetsenbord();
    }, Qt::QueuedConnection);
}

void Werkplek::vulNavigatie()
{
    QHash<QString, int> wacht;
    // A role without a work-list is refused: then nothing waits for it.
    if (const auto antwoord = m_kamer->vraag(TelWachtend{})) {
        for (const Werkteller &t : antwoord->tellers)
            wacht.insert(t.soort, static_cast<int>(t.aantal));
    }
    QList<Navigatiepunt> punten = navigatie(m_kamer->wie().rol, wacht);
    if (!m_kamer->heeftDossiers())
        punten.removeIf([](const Navigatiepunt &p) { return p.sleutel != QLatin1String(alleenBeheer); });
    m_venster->zetNavigatie(punten);
    m_venster->zetHuidig(navigatiesleutel(m_plaats));
}

void Werkplek::vulStatus()
{
    if (m_kamer->laatstOpgeslagen().isValid())
        m_venster->zetOpgeslagen(m_kamer->laatstOpgeslagen());
    QStringList mis = m_kamer->bevindingen();
    if (const QString klok = m_kamer->klokLooptAchter(); !klok.isEmpty() && !mis.contains(klok))
        mis.append(klok);
    const QString inOrde = m_kamer->heeftDossiers() ? tr("Logboek in orde") : tr("Journaal in orde");
    m_venster->zetLogboek(mis.isEmpty() ? inOrde : mis.join(u' '), mis.isEmpty());
    const Statuszin backup = m_backupwacht ? backupstatus(m_backupwacht->overzicht()) : Statuszin{tr("Back-ups ziet wie dossiers mag zien"), true};
    m_venster->zetBackup(backup.tekst, backup.goed);
}

void Werkplek::toonHulp()
{
    if (Kamerpagina *p = huidige())
        toonHulpvenster(QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_venster.get(), p->hulp());
}

} // namespace weegkamer
