// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/inhoudvenster.h"

#include "core/basis/deeldatum.h"
#include "core/basis/tijdzone.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/casus/plan.h"
#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "core/weging/besluit.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/proza.h"
#include "ui/documenten/documentvenster.h"

#include <QDialogButtonBox>

namespace weegkamer
{
namespace
{
constexpr QSize maatInhoud(820, 680);
constexpr int redenTekens = 72;
constexpr int klokslag = 5000; ///< milliseconds between two looks at the clock
constexpr int secondenPerMinuut = 60;

QString volledigeNaam(const InhoudPersoon &p)
{
    return QStringList{p.voornamen, p.voorvoegsel, p.naam}.join(u' ').simplified();
}

/// The word of a choice, as the form showed it.
template<class E>
QString keus(const QString &waarde)
{
    const auto gekozen = keuzeUit<E>(waarde);
    return gekozen ? label(*gekozen) : waarde;
}

QString dag(QDate d)
{
    return d.isValid() ? schrijfDatum(d) : QString();
}

void schrijfGegevens(Leesblad &blad, const QString &kop, const QList<InhoudGegeven> &gegevens)
{
    if (gegevens.isEmpty())
        return;
    blad.kop(kop);
    for (const InhoudGegeven &g : gegevens) {
        blad.alinea(g.omschrijving);
        QStringList bij;
        for (const QString &deel : {kortgeschreven(g.datum), g.vanWie, g.bron.isEmpty() ? QString() : QObject::tr("bron: %1").arg(g.bron)}) {
            if (!deel.isEmpty())
                bij.append(deel);
        }
        blad.klein(bij.join(u" · "_qs));
    }
}
} // namespace

Inhoudvenster::Inhoudvenster(Omgeving &omgeving, const Inhoudbeeld &beeld, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_dossier(beeld.dossier), m_openTot(beeld.openTot)
{
    setWindowTitle(tr("Inhoud van dossier %1").arg(beeld.nummer));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    auto *merk = maakProza(tr("Alleen om te kijken; dit telt niet als verwerking."), this);
    merk->setObjectName(u"merk"_qs);
    zetRol(merk, Tekstrol::Nadruk);
    kolom->addWidget(merk);
    kolom->addWidget(maakProza(tr("De bewaartermijn verandert niet. Dat u kijkt, en waarvoor, staat in het logboek."), this));
    m_tijd = maakProza({}, this);
    m_tijd->setObjectName(u"tijd"_qs);
    kolom->addWidget(m_tijd);
    auto *blad = new Leesblad(windowTitle(), this);
    vul(*blad, beeld);
    vulErna(*blad, beeld);
    kolom->addWidget(blad, 1);
    auto *knoppen = new QDialogButtonBox(this);
    auto *eind = knoppen->addButton(tr("Beëindig de inzage"), QDialogButtonBox::ActionRole);
    eind->setObjectName(u"eind"_qs);
    eind->setAutoDefault(false);
    const auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    kolom->addWidget(knoppen);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    connect(eind, &QPushButton::clicked, this, &Inhoudvenster::beeindig);
    connect(&m_klok, &QTimer::timeout, this, &Inhoudvenster::kijkOpDeKlok);
    m_klok.start(klokslag);
    kijkOpDeKlok();
    blad->setFocus();
    resize(maatInhoud);
}

void Inhoudvenster::kijkOpDeKlok()
{
    const qint64 rest = m_omgeving.kamer().nu().secsTo(m_openTot);
    if (rest <= 0) {
        m_klok.stop();
        m_omgeving.meldGoed(tr("De tijd van uw inzage is om. Het dossier is weer dicht."));
        reject();
        return;
    }
    const QString tot = QLocale().toString(inNederland(m_openTot).time(), QStringLiteral("HH:mm"));
    const int minuten = static_cast<int>((rest + secondenPerMinuut - 1) / secondenPerMinuut);
    zetProza(m_tijd, minuten == 1 ? tr("Open tot %1, nog 1 minuut. Dan sluit dit venster vanzelf.").arg(tot)
                                  : tr("Open tot %1, nog %2 minuten. Dan sluit dit venster vanzelf.").arg(tot).arg(minuten));
}

void Inhoudvenster::beeindig()
{
    const auto gedaan = m_omgeving.kamer().doe(SluitInzage{m_dossier});
    if (!gedaan) {
        m_omgeving.meldFout(gedaan.error());
        return;
    }
    m_klok.stop();
    accept();
    m_omgeving.ververs();
}

void Inhoudvenster::vul(Leesblad &blad, const Inhoudbeeld &beeld)
{
    for (const InhoudPersoon &p : beeld.betrokkenen) {
        blad.kop(tr("Betrokkene"));
        blad.gegevens({{tr("Naam"), volledigeNaam(p)},
                       {tr("Geboortedatum"), geboortedatumInWoorden(p.geboortedatum)},
                       {tr("Burgerservicenummer"), p.bsn},
                       {tr("Woonplaats"), p.plaats}});
    }
    if (!beeld.gedraging.isEmpty()) {
        blad.kop(tr("Gedraging"));
        blad.alinea(beeld.gedraging);
    }
    schrijfGegevens(blad, tr("Feiten"), beeld.feiten);
    for (const InhoudBesluit &b : beeld.besluiten) {
        blad.kop(tr("Besluit"));
        blad.gegevens({{tr("Uitkomst"), keus<Besluituitkomst>(b.uitkomst)},
                       {tr("Besloten op"), dag(b.beslotenOp)},
                       {tr("Reden"), b.reden},
                       {tr("Noodzaak"), b.noodzaak},
                       {tr("Proportionaliteit"), b.proportionaliteit},
                       {tr("Subsidiariteit"), b.subsidiariteit}});
    }
    schrijfGegevens(blad, tr("Inbreng"), beeld.inbreng);
    if (!beeld.plan.isEmpty())
        blad.kop(tr("Plan van aanpak"));
    for (const InhoudActie &a : beeld.plan)
        blad.gegevens({{tr("Doel"), a.doel},
                       {tr("Actie"), a.omschrijving},
                       {tr("Wie"), a.wie},
                       {tr("Uiterlijk"), dag(a.uiterlijk)},
                       {tr("Stand"), keus<Actiestand>(a.stand)},
                       {tr("Resultaat"), a.resultaat}});
    for (const InhoudAfsluiting &a : beeld.afsluitingen) {
        blad.kop(tr("Afsluiting"));
        blad.gegevens({{tr("Reden"), keus<Sluitreden>(a.reden)},
                       {tr("Gesloten op"), dag(a.geslotenOp)},
                       {tr("Toelichting"), a.toelichting},
                       {tr("Bewaren is nodig, omdat"), a.bewarenNoodzaak}});
    }
}

void Inhoudvenster::vulErna(Leesblad &blad, const Inhoudbeeld &beeld)
{
    for (const InhoudNoodzaak &n : beeld.noodzaak) {
        blad.kop(tr("Bewaren was nog nodig"));
        blad.gegevens({{tr("Nagegaan op"), dag(n.gedaanOp)}, {tr("Omdat"), n.reden}, {tr("Feiten"), n.gegevens}});
    }
    for (const InhoudAantekening &a : beeld.aantekeningen) {
        const auto soort = keuzeUit<Aantekeningsoort>(a.soort);
        blad.kop(soort ? tr("Na het sluiten: %1").arg(label(*soort)) : tr("Na het sluiten"));
        blad.gegevens({{tr("Van wie"), a.vanWie}, {tr("Ontvangen op"), dag(a.ontvangenOp)}, {tr("Waarover"), a.tekst}});
    }
    if (!beeld.vasthoudingen.isEmpty())
        blad.kop(tr("Waarom het dossier wordt vastgehouden"));
    for (const QString &v : beeld.vasthoudingen)
        blad.alinea(v);
    if (!beeld.documenten.isEmpty())
        blad.kop(tr("Documenten"));
    for (const InhoudDocument &d : beeld.documenten)
        voegDocumentToe(blad, d);
}

void Inhoudvenster::voegDocumentToe(Leesblad &blad, const InhoudDocument &document)
{
    const auto soort = keuzeUit<Documentsoort>(document.soort);
    blad.gegevens({{soort ? label(*soort) : document.soort, tr("%1, toegevoegd op %2").arg(document.naam, dag(document.toegevoegdOp))}});
    auto *open = new QPushButton(tr("Open het document"), blad.vel());
    open->setObjectName(u"document-"_qs + document.document.tekst());
    open->setAccessibleName(tr("Open het document %1").arg(document.naam));
    open->setAutoDefault(false);
    maakTekstknop(open);
    auto *vak = new QWidget(blad.vel());
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, maat::tussen);
    rij->addWidget(open);
    rij->addStretch();
    blad.voegToe(vak);
    // Its window is above this one, and goes with it when the look ends.
    connect(open, &QPushButton::clicked, this, [this, id = document.document] {
        toonDocument(m_omgeving, m_omgeving.kamer().vraag(BekijkDocument{m_dossier, id}), this);
    });
}

namespace
{
/// Asks for the content of what this account has open, and shows it; false when it has not.
bool toonInhoud(Omgeving &omgeving, DossierId dossier, QWidget *pagina)
{
    const auto beeld = omgeving.kamer().vraag(BekijkInhoud{dossier});
    if (!beeld)
        return false;
    (new Inhoudvenster(omgeving, *beeld, pagina))->open();
    return true;
}
} // namespace

void vraagInhoud(Omgeving &omgeving, DossierId dossier, QWidget *pagina)
{
    const auto mijn = omgeving.kamer().vraag(MijnInzage{dossier});
    if (mijn && mijn->inzage && toonInhoud(omgeving, dossier, pagina))
        return;
    auto *dialoog = new Paginadialoog(pagina);
    dialoog->setObjectName(u"kijkreden"_qs);
    dialoog->setWindowTitle(QObject::tr("Bekijk de inhoud"));
    auto *kolom = new QVBoxLayout(dialoog);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = maakProza(dialoog->windowTitle(), dialoog);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(QObject::tr("Dit dossier is afgeschermd. U opent het alleen voor een doel dat de wet noemt, en niet langer dan "
                                           "nodig. Wie het opende en waarvoor, is later te zien."),
                               dialoog));
    auto *formulier = new Formulier(veldInfos<OpenInzage>(), dialoog);
    formulier->zetVast(u"dossier"_qs, dossier.tekst());
    formulier->verberg({u"dossier"_qs});
    formulier->zetWaarde({{u"dossier"_qs, dossier.tekst()}, {u"minuten"_qs, gewoneMinuten}});
    kolom->addWidget(formulier);
    kolom->addStretch();
    auto *knoppen = new QDialogButtonBox(dialoog);
    auto *sluit = knoppen->addButton(QObject::tr("Sluit"), QDialogButtonBox::RejectRole);
    auto *doe = knoppen->addButton(QObject::tr("Bekijk de inhoud"), QDialogButtonBox::AcceptRole);
    sluit->setAutoDefault(false);
    doe->setObjectName(u"doe"_qs);
    doe->setDefault(true);
    maakHoofdknop(doe);
    kolom->addWidget(knoppen);
    dialoog->setMinimumWidth(tekenbreedte(dialoog, redenTekens) + 2 * maat::sectie);
    QObject::connect(sluit, &QPushButton::clicked, dialoog, &QDialog::reject);
    QObject::connect(doe, &QPushButton::clicked, dialoog, [&omgeving, dialoog, formulier, pagina, dossier] {
        formulier->wisFouten();
        const auto open = omgeving.kamer().doe(QLatin1String(OpenInzage::kop.naam), formulier->waarde());
        if (!open) {
            formulier->toonFouten(open.error());
            return;
        }
        dialoog->accept();
        omgeving.ververs();
        toonInhoud(omgeving, dossier, pagina);
    });
    dialoog->open();
}

} // namespace weegkamer
