// SPDX-License-Identifier: EUPL-1.2
#include "ui/personen/persoonvak.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/onderdelen.h"

namespace weegkamer
{
namespace
{
/// "Lange Weg 12a, 1234 AB Voorbeeldstad".
template <class A>
QString adresregel(const A &a)
{
    const QString straat = QStringList{a.straat, a.huisnummer}.join(u' ').trimmed();
    const QString plaats = QStringList{a.postcode, a.plaats}.join(u' ').trimmed();
    return straat.isEmpty() || plaats.isEmpty() ? QString(straat + plaats) : QString(straat + u", " + plaats);
}

/// A text button that opens the form of a handeling about this dossier.
Actieknop *maakFormulierknop(Omgeving &omgeving, const QString &tekst, const QString &naam, const Handelingvraag &vraag, const QString &zin, QWidget *ouder)
{
    Actieknop *knop = maakTekstactie(tekst, naam, ouder);
    knop->setObjectName(vraag.handeling);
    werkKnopBij(omgeving.kamer(), knop, vraag.handeling, vraag.vast);
    QObject::connect(knop, &Actieknop::gekozen, knop, [&omgeving, vraag, knop, zin] { vraagHandeling(omgeving, vraag, knop->window(), zin); });
    return knop;
}

void voegAndereNamenToe(Omgeving &omgeving, QVBoxLayout *kolom, DossierId dossier, const QList<AndereNaamregel> &namen)
{
    QWidget *ouder = kolom->parentWidget();
    for (const AndereNaamregel &naam : namen) {
        auto *rij = new QHBoxLayout;
        rij->setSpacing(maat::rondom);
        const QString bron = naam.bron.isEmpty() ? QString() : QObject::tr(", volgens %1").arg(naam.bron);
        rij->addWidget(maakAlinea(QObject::tr("Ook bekend als %1 (%2%3)").arg(weergavenaam(naam), label(naam.naamsoort).toLower(), bron), ouder), 1);
        Handelingvraag vraag = dossiervraag("personen.haal-naam-weg", dossier);
        vraag.vast.insert(u"naam"_qs, naam.id.tekst());
        rij->addWidget(maakFormulierknop(omgeving, QObject::tr("Haal weg…"), QObject::tr("Haal %1 weg").arg(weergavenaam(naam)), vraag,
                                         QObject::tr("De naam is weggehaald."), ouder));
        kolom->addLayout(rij);
    }
}

void voegVroegereAdressenToe(QVBoxLayout *kolom, const QList<Adres> &adressen, QDate vandaag)
{
    for (const Adres &a : adressen) {
        const QString regel = adresregel(a);
        const QString waar = regel.isEmpty() ? a.gemeenteVerblijf : regel;
        const QString tot = datumInWoorden(a.tot, vandaag);
        kolom->addWidget(maakAlinea(a.van.isValid() ? QObject::tr("Woonde van %1 tot %2: %3").arg(datumInWoorden(a.van, vandaag), tot, waar)
                                                    : QObject::tr("Woonde tot %1: %2").arg(tot, waar),
                                    kolom->parentWidget(), true));
    }
}

void voegWijzigingenToe(Omgeving &omgeving, QVBoxLayout *kolom, DossierId dossier)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    kolom->addLayout(rij);
    QWidget *ouder = kolom->parentWidget();
    rij->addWidget(maakFormulierknop(omgeving, QObject::tr("Voeg een naam toe…"), QObject::tr("Voeg een naam van de betrokkene toe"),
                                     dossiervraag("personen.voeg-naam-toe", dossier), QObject::tr("De naam is toegevoegd."), ouder));
    rij->addWidget(maakFormulierknop(omgeving, QObject::tr("Verhuisd…"), QObject::tr("Leg een verhuizing van de betrokkene vast"),
                                     dossiervraag("personen.verhuis", dossier), QObject::tr("De verhuizing is vastgelegd. Het vorige adres blijft bekend."), ouder));
    rij->addStretch();
}
} // namespace

void voegPersoonToe(Omgeving &omgeving, QVBoxLayout *kolom, DossierId dossier)
{
    const auto persoon = omgeving.kamer().vraag(ToonPersoon{dossier});
    QHBoxLayout *kop = maakSectiekop(kolom, QObject::tr("Betrokkene"));
    if (!persoon) {
        kolom->addWidget(maakAlinea(persoon.error().uitleg, kolom->parentWidget(), true));
        return;
    }
    const Betrokkene &b = persoon->betrokkene;
    const QDate vandaag = omgeving.kamer().vandaag();
    Handelingvraag wijzig = dossiervraag("personen.wijzig-betrokkene", dossier);
    wijzig.begin = naarJson(b);
    kop->addWidget(maakFormulierknop(omgeving, QObject::tr("Wijzig…"), QObject::tr("Wijzig de betrokkene"), wijzig,
                                     QObject::tr("De gegevens van de betrokkene zijn gewijzigd."), kolom->parentWidget()));
    voegWaardeToe(kolom, QObject::tr("Naam"), weergavenaam(b));
    voegWaardeToe(kolom, QObject::tr("Geboren"), geboortedatumInWoorden(b.geboortedatum));
    voegWaardeToe(kolom, QObject::tr("Burgerservicenummer"), b.bsn);
    voegWaardeToe(kolom, QObject::tr("KvK-nummer"), b.kvk);
    voegWaardeToe(kolom, QObject::tr("Adres"), adresregel(b));
    voegWaardeToe(kolom, QObject::tr("Woont hier sinds"), persoon->adresSinds.isValid() ? datumInWoorden(persoon->adresSinds, vandaag) : QString());
    voegWaardeToe(kolom, QObject::tr("Gemeente van verblijf"), b.gemeenteVerblijf);
    voegAndereNamenToe(omgeving, kolom, dossier, persoon->andereNamen);
    voegVroegereAdressenToe(kolom, persoon->vroegereAdressen, vandaag);
    voegWijzigingenToe(omgeving, kolom, dossier);
}

} // namespace weegkamer
