// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/inhoudvenster.h"

#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/proza.h"

namespace weegkamer
{
namespace
{
constexpr QSize maatInhoud(820, 680);
constexpr int redenTekens = 72;

QString volledigeNaam(const InhoudPersoon &p)
{
    return QStringList{p.voornamen, p.voorvoegsel, p.naam}.join(u' ').simplified();
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
        for (const QString &deel : {dag(g.datum), g.vanWie, g.bron.isEmpty() ? QString() : QObject::tr("bron: %1").arg(g.bron)}) {
            if (!deel.isEmpty())
                bij.append(deel);
        }
        blad.klein(bij.join(u" · "_qs));
    }
}
} // namespace

Inhoudvenster::Inhoudvenster(const Inhoudbeeld &beeld, QWidget *pagina) : Paginadialoog(pagina)
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
    auto *blad = new Leesblad(windowTitle(), this);
    vul(*blad, beeld);
    kolom->addWidget(blad, 1);
    auto *sluit = new QPushButton(tr("Sluit"), this);
    kolom->addWidget(sluit, 0, Qt::AlignRight);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    blad->setFocus();
    resize(maatInhoud);
}

void Inhoudvenster::vul(Leesblad &blad, const Inhoudbeeld &beeld)
{
    for (const InhoudPersoon &p : beeld.betrokkenen) {
        blad.kop(tr("Betrokkene"));
        blad.gegevens({{tr("Naam"), volledigeNaam(p)},
                       {tr("Geboortedatum"), dag(p.geboortedatum)},
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
        blad.gegevens({{tr("Uitkomst"), b.uitkomst},
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
                       {tr("Stand"), a.stand},
                       {tr("Resultaat"), a.resultaat}});
    for (const InhoudAfsluiting &a : beeld.afsluitingen) {
        blad.kop(tr("Afsluiting"));
        const auto reden = keuzeUit<Sluitreden>(a.reden);
        blad.gegevens({{tr("Reden"), reden ? label(*reden) : a.reden},
                       {tr("Gesloten op"), dag(a.geslotenOp)},
                       {tr("Toelichting"), a.toelichting},
                       {tr("Bewaren is nodig, omdat"), a.bewarenNoodzaak}});
    }
}

void vraagInhoud(Omgeving &omgeving, DossierId dossier, QWidget *pagina)
{
    auto *dialoog = new Paginadialoog(pagina);
    dialoog->setObjectName(u"kijkreden"_qs);
    dialoog->setWindowTitle(QObject::tr("Bekijk de inhoud"));
    auto *kolom = new QVBoxLayout(dialoog);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = maakProza(dialoog->windowTitle(), dialoog);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(QObject::tr("Dit dossier is afgeschermd. U mag het alleen openen voor een doel dat de wet noemt. Uw reden komt in "
                                           "het logboek."),
                               dialoog));
    auto *formulier = new Formulier(veldInfos<BekijkInhoud>(), dialoog);
    formulier->zetVast(u"dossier"_qs, dossier.tekst());
    formulier->verberg({u"dossier"_qs});
    kolom->addWidget(formulier);
    kolom->addStretch();
    auto *rij = new QHBoxLayout;
    auto *sluit = new QPushButton(QObject::tr("Sluit"), dialoog);
    auto *doe = new QPushButton(QObject::tr("Bekijk de inhoud"), dialoog);
    sluit->setAutoDefault(false);
    doe->setObjectName(u"doe"_qs);
    doe->setDefault(true);
    maakHoofdknop(doe);
    rij->addStretch();
    rij->addWidget(sluit);
    rij->addWidget(doe);
    kolom->addLayout(rij);
    dialoog->setMinimumWidth(tekenbreedte(dialoog, redenTekens) + 2 * maat::sectie);
    QObject::connect(sluit, &QPushButton::clicked, dialoog, &QDialog::reject);
    QObject::connect(doe, &QPushButton::clicked, dialoog, [&omgeving, dialoog, formulier, pagina] {
        formulier->wisFouten();
        const auto beeld = uitJson<BekijkInhoud>(formulier->waarde()).and_then([&](const BekijkInhoud &v) { return omgeving.kamer().vraag(v); });
        if (!beeld) {
            formulier->toonFouten(beeld.error());
            return;
        }
        dialoog->accept();
        (new Inhoudvenster(*beeld, pagina))->open();
    });
    dialoog->open();
}

} // namespace weegkamer
