// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/aanmeldingsecties.h"

#include "core/aanmelding/spoed.h"
#include "core/kamer/kamer.h"
#include "core/recht/regels.h"
#include "ui/aanmelding/feitvak.h"
#include "ui/aanmelding/feitvraag.h"
#include "ui/aanmelding/koppelen.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/plaatsen.h"

namespace weegkamer
{
namespace
{
void voegKoppelingToe(Omgeving &omgeving, QVBoxLayout *kolom, DossierId dossier, const Koppelingregel &koppeling)
{
    QWidget *ouder = kolom->parentWidget();
    const QDate vandaag = omgeving.kamer().vandaag();
    const bool ongedaan = koppeling.ongedaanOp.isValid();
    kolom->addWidget(maakAlinea(QObject::tr("%1 (%2), sinds %3: %4")
                                    .arg(koppeling.nummer, label(koppeling.fase), datumInWoorden(koppeling.gelegdOp, vandaag), koppeling.reden),
                                ouder, ongedaan));
    if (ongedaan)
        kolom->addWidget(maakAlinea(QObject::tr("Ongedaan gemaakt op %1: %2").arg(datumInWoorden(koppeling.ongedaanOp, vandaag), koppeling.ongedaanReden),
                                    ouder, true));
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    Actieknop *open = maakTekstactie(QObject::tr("Open %1").arg(koppeling.nummer), QObject::tr("Open %1").arg(koppeling.nummer), ouder);
    QObject::connect(open, &Actieknop::gekozen, open, [&omgeving, koppeling] {
        omgeving.ga(plaatsVan(koppeling.anderDossier, koppeling.fase));
    });
    rij->addWidget(open);
    if (!ongedaan) {
        Actieknop *los = maakTekstactie(QObject::tr("Maak ongedaan…"), QObject::tr("Maak de koppeling met %1 ongedaan").arg(koppeling.nummer), ouder);
        los->setObjectName(u"personen.ontkoppel/"_qs + koppeling.nummer);
        werkKnopBij(omgeving.kamer(), los, u"personen.ontkoppel"_qs, {{u"dossier"_qs, dossier.tekst()}});
        QObject::connect(los, &Actieknop::gekozen, los,
                         [&omgeving, dossier, koppeling, los] { vraagOntkoppel(omgeving, dossier, koppeling, los->window()); });
        rij->addWidget(los);
    }
    rij->addStretch();
    kolom->addLayout(rij);
}
/// A sentence, the rule behind it, and why.
void voegRegelzinToe(QVBoxLayout *kolom, const QString &zin, const QString &regelId, const QString &waaromtitel)
{
    QWidget *ouder = kolom->parentWidget();
    kolom->addWidget(maakAlinea(zin, ouder));
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    auto *regelnaam = new QLabel(QObject::tr("regel %1").arg(regelId), ouder);
    zetRol(regelnaam, Tekstrol::Bijzaak);
    rij->addWidget(regelnaam);
    auto *waarom = new WaaromKnop(ouder);
    rij->addWidget(waarom);
    rij->addStretch();
    if (const Regel *regel = vindRegel(regelId))
        waarom->zet({.titel = waaromtitel, .regel = regel->id, .artikel = regel->artikel, .zinnen = {regel->uitlegNl}, .linktekst = {}, .link = {}}, zin);
    kolom->addLayout(rij);
}
} // namespace

void voegOntbrekendToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld)
{
    if (beeld.ontbreekt.isEmpty())
        return;
    QWidget *ouder = kolom->parentWidget();
    kolom->addWidget(maakTussenkop(QObject::tr("Wat nog ontbreekt"), ouder));
    for (const NogNodig &nodig : beeld.ontbreekt)
        voegRegelzinToe(kolom, nodig.uitleg, nodig.regel, QObject::tr("Waarom is dit nodig?"));
}

void voegWenkenToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld)
{
    if (beeld.wenken.isEmpty())
        return;
    kolom->addSpacing(maat::tussen);
    kolom->addWidget(maakTussenkop(QObject::tr("Let hierop"), kolom->parentWidget()));
    for (const Wenk &wenk : beeld.wenken)
        voegRegelzinToe(kolom, wenk.uitleg, wenk.regel, QObject::tr("Waarom wijst Weegkamer hierop?"));
}

void voegSpoedToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld)
{
    if (!beeld.spoedSinds.isValid())
        return;
    QWidget *ouder = kolom->parentWidget();
    kolom->addWidget(maakTussenkop(QObject::tr("Spoed"), ouder));
    auto *gevaar = maakAlinea(acuutGevaar(), ouder);
    zetRol(gevaar, Tekstrol::Nadruk);
    kolom->addWidget(gevaar);
    voegRegelzinToe(kolom, QObject::tr("Spoed sinds %1: %2 De drie mogen per telefoon oordelen. Zij bevestigen dat binnen twee werkdagen op papier.")
                               .arg(schrijfTijdstip(beeld.spoedSinds), beeld.spoedReden), u"N3"_qs, QObject::tr("Wat betekent spoed?"));
    kolom->addSpacing(maat::tussen);
}

void voegGedragingToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld, QDate vandaag)
{
    maakSectiekop(kolom, QObject::tr("Gedrag of situatie"));
    kolom->addWidget(maakAlinea(beeld.gedraging, kolom->parentWidget()));
    kolom->addSpacing(maat::tussen);
    const QString persoon = beeld.aanmelderPersoon.isEmpty() ? beeld.aanmelderNaam : u"%1, %2"_qs.arg(beeld.aanmelderNaam, beeld.aanmelderPersoon);
    voegWaardeToe(kolom, QObject::tr("Aanmelder"), persoon);
    voegWaardeToe(kolom, QObject::tr("Ontvangen"), QObject::tr("%1, door: %2").arg(datumInWoorden(beeld.ontvangenOp, vandaag), label(beeld.ontvanger)));
    voegWaardeToe(kolom, QObject::tr("Kanaal"), label(beeld.kanaal));
    voegWaardeToe(kolom, QObject::tr("Doorverwezen door"), beeld.zvh);
    if (beeld.kanaal == Kanaal::ZvhDoorverwijzing)
        voegRegelzinToe(kolom, QObject::tr("Doorverwezen omdat het zwaartepunt op radicalisering ligt."), u"W22"_qs, QObject::tr("Waarom dit kanaal?"));
}

void voegFeitenToe(Omgeving &omgeving, QVBoxLayout *kolom, const Aanmeldingbeeld &beeld)
{
    QWidget *ouder = kolom->parentWidget();
    QHBoxLayout *kop = maakSectiekop(kolom, beeld.feiten.isEmpty() ? QObject::tr("Feiten") : QObject::tr("Feiten (%1)").arg(beeld.feiten.size()));
    Q_ASSERT(kop);
    if (beeld.feiten.isEmpty())
        kolom->addWidget(maakAlinea(QObject::tr("Hier staat waaruit het gedrag of de situatie blijkt: elk feit met zijn bron, en of het klopt."), ouder, true));
    for (const Aanmeldingfeit &feit : beeld.feiten) {
        kolom->addWidget(maakLijn(ouder));
        kolom->addWidget(new Feitvak(omgeving, beeld.dossier, feit, ouder));
    }
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    kolom->addLayout(rij);
    const Handelingvraag vraag = dossiervraag("aanmelding.voeg-feit-toe", beeld.dossier);
    auto *knop = new Actieknop(QObject::tr("Voeg een feit toe…"), ouder);
    knop->setObjectName(vraag.handeling);
    rij->addWidget(knop);
    rij->addWidget(knop->maakWaaromKnop(ouder));
    werkActieBij(omgeving, knop, vraag);
    QObject::connect(knop, &Actieknop::gekozen, knop, [&omgeving, vraag, ouder] {
        vraagFeit(omgeving, vraag, ouder->window(), QObject::tr("Het feit staat in de aanmelding. Toets het nog."));
    });
    rij->addStretch();
}

void voegKoppelingenToe(Omgeving &omgeving, QVBoxLayout *kolom, const Aanmeldingbeeld &beeld)
{
    if (beeld.koppelingen.isEmpty())
        return;
    maakSectiekop(kolom, QObject::tr("Zelfde persoon in andere dossiers"));
    for (const Koppelingregel &koppeling : beeld.koppelingen)
        voegKoppelingToe(omgeving, kolom, beeld.dossier, koppeling);
}

} // namespace weegkamer
