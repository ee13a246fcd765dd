// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/werkplek.h"

#include "core/handeling/taak.h"
#include "core/kamer/kamer.h"
#include "core/toezicht/logboekvragen.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/hulpvenster.h"
#include "ui/venster/paginas.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace weegkamer
{
namespace
{
constexpr int stilNaMinuten = 5;
} // namespace

Werkplek::Werkplek(const Klok &klok) : m_klok(klok), m_venster(std::make_unique<Hoofdvenster>())
{
    m_stil.setSingleShot(true);
    m_stil.setInterval(stilNaMinuten * 60 * 1000);
    connect(&m_stil, &QTimer::timeout, this, &Werkplek::vergrendel);
    qApp->installEventFilter(this);
    koppel();
}

Werkplek::~Werkplek()
{
    m_taak.reset();
    m_venster.reset(); // the pages before the kamer that they ask
}

void Werkplek::koppel()
{
    Hoofdvenster *v = m_venster.get();
    connect(v, &Hoofdvenster::navigatieGekozen, this, [this](const QString &sleutel) { ga({sleutel, {}}); });
    connect(v, &Hoofdvenster::vergrendelGekozen, this, &Werkplek::vergrendel);
    connect(v, &Hoofdvenster::uitlogGekozen, this, [this] {
        vergrendel();
        begin();
    });
    connect(v, &Hoofdvenster::themaGekozen, this, [this](Thema thema) {
        pasToe(*qApp, thema);
        m_venster->zetThema(thema);
    });
    connect(v, &Hoofdvenster::kijkAlsGekozen, this, &Werkplek::kijkAls);
    connect(v, &Hoofdvenster::kijkWeerZelfGekozen, this, &Werkplek::kijkWeerZelf);
    connect(v, &Hoofdvenster::verversGekozen, this, &Werkplek::ververs);
    connect(v, &Hoofdvenster::hulpGekozen, this, &Werkplek::toonHulp);
    connect(v, &Hoofdvenster::gezocht, this, &Werkplek::zoek);
    connect(v, &Hoofdvenster::logboekGekozen, this, [this] {
        // Everybody reads in the status line that the log is whole; only who may reads the log.
        if (m_kamer && VraagLogboek::kop.rollen.bevat(m_kamer->wie().rol))
            ga({QStringLiteral("logboek"), {}});
    });
    connect(v, &Hoofdvenster::nieuwGekozen, this, [this] {
        if (Kamerpagina *p = huidige())
            p->nieuw();
    });
    connect(v, &Hoofdvenster::filterGekozen, this, [this] {
        if (Kamerpagina *p = huidige())
            p->filter();
    });
    connect(v, &Hoofdvenster::kruimelGekozen, this, [this] { ga({m_plaats.onderwerp, {}}); });
    connect(v, &Hoofdvenster::paginaGewisseld, this, [this](QWidget *pagina) {
        // Back and forward show a page as it was: what changed since is asked anew.
        if (auto *p = qobject_cast<Kamerpagina *>(pagina)) {
            m_plaats = p->property("plaats").value<Plaats>();
            m_venster->zetHuidig(navigatiesleutel(m_plaats));
            p->ververs();
        }
    });
}

Kamerpagina *Werkplek::huidige() const
{
    return m_kamer ? qobject_cast<Kamerpagina *>(m_venster->huidigePagina()) : nullptr;
}

bool Werkplek::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    const QEvent::Type soort = gebeurtenis->type();
    if (m_kamer && (soort == QEvent::KeyPress || soort == QEvent::MouseButtonPress || soort == QEvent::Wheel || soort == QEvent::MouseMove))
        m_stil.start();
    return QObject::eventFilter(object, gebeurtenis);
}

void Werkplek::opent(std::unique_ptr<Kamer> kamer)
{
    m_kamer = std::move(kamer);
    m_account = m_kamer->wie().naam;
    m_inlog = nullptr;
    m_start = nullptr;
    m_venster->zetGemeente(m_kamer->voorkant().gemeente, m_kamer->voorkant().oefen);
    m_venster->zetAccount(m_kamer->wie().naam, label(m_kamer->wie().rol));
    vulNavigatie();
    m_stil.start();
    ga({beginplaats(m_kamer->wie().rol), {}});
    Q_EMIT ingelogd();
}

void Werkplek::vergrendel()
{
    if (!m_kamer)
        return;
    m_stil.stop();
    // What is half typed becomes a draft while the kamer is still there; after that no form may reach it.
    const auto dialogen = m_venster->findChildren<QDialog *>();
    for (QDialog *dialoog : dialogen)
        dialoog->reject();
    const QString pad = m_pad;
    kies(pad); // drops every page first: they hold what was decrypted
    m_kamer.reset();
    m_venster->zetKijkbalk({});
    Q_EMIT vergrendeld();
}

void Werkplek::ga(const Plaats &plaats)
{
    if (!m_kamer)
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
    m_venster->zetKijkAls(plaats.dossier.isGeldig() && !m_kamer->kijktAls() && KijkAls::kop.rollen.bevat(m_kamer->wie().rol));
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
    if (Kamerpagina *p = huidige())
        p->ververs();
}

void Werkplek::vulNavigatie()
{
    QHash<QString, int> wacht;
    if (const auto antwoord = m_kamer->vraag(TelWerkvoorraad{})) {
        for (const Werkteller &t : antwoord->tellers)
            wacht.insert(t.soort, static_cast<int>(t.aantal));
    }
    m_venster->zetNavigatie(navigatie(m_kamer->wie().rol, wacht));
    m_venster->zetHuidig(navigatiesleutel(m_plaats));
}

void Werkplek::vulStatus()
{
    if (m_kamer->laatstOpgeslagen().isValid())
        m_venster->zetOpgeslagen(m_kamer->laatstOpgeslagen());
    const QStringList &mis = m_kamer->bevindingen();
    m_venster->zetLogboek(mis.isEmpty() ? tr("Logboek in orde") : mis.join(u' '), mis.isEmpty());
    m_venster->zetBackup(tr("Nog geen back-up"));
}

void Werkplek::toonHulp()
{
    if (Kamerpagina *p = huidige())
        toonHulpvenster(m_venster.get(), p->hulp());
}

void Werkplek::zoek(const QString &woorden)
{
    if (!m_kamer || woorden.trimmed().isEmpty())
        return;
    Kamerpagina *pagina = maakZoekpagina(*this, woorden);
    pagina->setProperty("plaats", QVariant::fromValue(Plaats{QStringLiteral("zoeken"), {}}));
    m_venster->toon(pagina, pagina->titel(), {});
}

} // namespace weegkamer
