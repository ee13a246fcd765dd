// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/spelers.h"

#include "core/bewaring/certificaat.h"
#include "core/demo/bron.h"
#include "core/demo/demo.h"
#include "core/kamer/afronden.h"

namespace weegkamer::demo
{
namespace
{
QString iso(const QDate &dag) { return dag.toString(Qt::ISODate); }

QString grond(const QString &tekst)
{
    if (tekst.startsWith(u"AVG"))
        return QStringLiteral("avg-publieke-taak");
    if (tekst.startsWith(u"Wpg") || tekst == u"politie")
        return QStringLiteral("wpg");
    if (tekst.startsWith(u"Wjsg") || tekst == u"openbaar-ministerie")
        return QStringLiteral("wjsg");
    return tekst.isEmpty() ? QStringLiteral("avg-publieke-taak") : QStringLiteral("anders");
}

bool vanElders(const QString &bronsoort) { return bronsoort == u"derde" || bronsoort == u"openbare-bron"; }

QString aanmelderNaam(const QJsonObject &schets)
{
    static const QHash<QString, QString> namen{{QStringLiteral("politie"), QStringLiteral("Politie")},
                                               {QStringLiteral("openbaar-ministerie"), QStringLiteral("Openbaar Ministerie")},
                                               {QStringLiteral("burgemeester"), QStringLiteral("Burgemeester")},
                                               {QStringLiteral("reclassering"), QStringLiteral("Reclasseringsinstellingen")},
                                               {QStringLiteral("zorg-en-veiligheidshuis"), QStringLiteral("Burgemeester")}};
    return namen.value(schets.value(u"aanmelder").toString(), QStringLiteral("Politie"));
}

/// Why a casus is still needed, the `keer`th time it is judged: what the sketch says holds the first time.
QString nogNodigOmdat(const QJsonObject &schets, int keer)
{
    static const QStringList later{QStringLiteral("De acties die toen zijn afgesproken lopen nog. Het overleg ziet voortgang, maar te weinig om te stoppen."),
                                   QStringLiteral("Na het laatste overleg zijn er nieuwe afspraken gemaakt. Die zijn nog niet uitgevoerd.")};
    return keer == 0 ? schets.value(u"nog-open-omdat").toString() : later.at((keer - 1) % later.size());
}

/// Who takes part for a body in this dossier, with what they do there; the body itself where nobody of it is known.
QJsonObject medewerkerVan(const QString &orgaan, int nummer)
{
    QList<QJsonObject> eigen;
    const QJsonArray alle = namen("medewerkers");
    for (const QJsonValue m : alle) {
        if (m[u"orgaan"].toString() == orgaan && m[u"rol"].toString() == u"deelnemer")
            eigen.append(m.toObject());
    }
    return eigen.isEmpty() ? QJsonObject{{QStringLiteral("naam"), orgaan}, {QStringLiteral("functie"), QStringLiteral("contactpersoon")}}
                           : eigen.at(nummer % eigen.size());
}

/// The name under which a body of the sketches stands in the kamer.
QString registernaam(const QString &naam)
{
    if (naam.startsWith(u"Gemeente"))
        return QStringLiteral("Burgemeester");
    return naam.contains(u"eclassering") ? QStringLiteral("Reclasseringsinstellingen") : naam;
}
} // namespace

Uitkomst<Kamer *> Spelers::als(Rol rol)
{
    if (m_kamer && m_kamer->wie().rol == rol)
        return m_kamer.get();
    m_kamer.reset();
    for (const Accountopgave &a : demoaccounts()) {
        if (a.rol == rol) {
            PROBEER_IN(m_kamer, Kamer::open(m_pad, a.naam, wachtwoordUit(demowachtwoord()), m_klok));
            // Nothing of a half-made practice room is kept: it need not survive a power cut.
            PROBEER(m_kamer->database().waarde(QStringLiteral("PRAGMA synchronous=OFF")));
            return m_kamer.get();
        }
    }
    return fout(FoutSoort::NietGevonden, tekst(rol));
}

Uitkomst<Gedaan> Spelers::doe(Rol rol, const char *handeling, const QJsonObject &velden)
{
    PROBEER_IN(Kamer * kamer, als(rol));
    auto gedaan = kamer->doe(QLatin1String(handeling), velden);
    if (!gedaan)
        gedaan.error().detail += QStringLiteral(" in ") + QLatin1String(handeling);
    return gedaan;
}

QJsonValue Spelers::deelnemer(const QString &naam)
{
    return m_deelnemers.value(registernaam(naam), m_deelnemers.value(QStringLiteral("Politie")));
}

Gelukt Spelers::voegDeelnemersToe()
{
    const QJsonArray lijst = namen("deelnemers");
    PROBEER_IN(Kamer * kamer, als(Rol::Casuscoordinator));
    const auto lees = [&]() -> Gelukt {
        PROBEER_IN(const QJsonObject er, kamer->vraag(QStringLiteral("personen.deelnemers"), {}));
        const QJsonArray rijen = er.value(u"rijen").toArray();
        for (const QJsonValue rij : rijen)
            m_deelnemers.insert(rij[u"naam"].toString(), rij[u"deelnemer"].toString());
        return {};
    };
    PROBEER(lees());
    for (const QJsonValue d : lijst) {
        if (m_deelnemers.contains(registernaam(d[u"naam"].toString())))
            continue;
        PROBEER(doe(Rol::Casuscoordinator, "personen.voeg-deelnemer-toe",
                    {{QStringLiteral("naam"), d[u"naam"]}, {QStringLiteral("soort"), QStringLiteral("andere")},
                     {QStringLiteral("bron"), QStringLiteral("Wet art. 3(1)")}, {QStringLiteral("van"), iso(kamer->vandaag())}}));
    }
    return lees();
}

/// Which account takes part for a body. What an account rests on is in the keyring only, while the set is played: so not asked of the kamer.
Gelukt Spelers::leesAccounts(Kamer &kamer)
{
    PROBEER_IN(const QJsonObject keuzes, kamer.vraag(QStringLiteral("casus.mogelijke-deelnemers"), {}));
    const QJsonArray accounts = keuzes.value(u"accounts").toArray();
    for (const Accountopgave &opgave : demoaccounts()) {
        for (const QJsonValue a : accounts) {
            if (opgave.rol == Rol::Deelnemer && opgave.machtiging && a[u"naam"].toString() == opgave.naam)
                m_accountVan.insert(opgave.machtiging->deelnemer.tekst(), a[u"id"].toString());
        }
    }
    return {};
}

Gelukt Spelers::voegFeitToe(Dossier &d, const QJsonObject &feit)
{
    const QString bronsoort = feit.value(u"bronsoort").toString();
    QJsonObject velden{{QStringLiteral("dossier"), d.id},
                       {QStringLiteral("aard"), feit.value(u"aard")},
                       {QStringLiteral("omschrijving"), gevuld(feit.value(u"omschrijving").toString(), d.nummer)},
                       {QStringLiteral("datum"), iso(m_kamer->vandaag().addDays(-feit.value(u"dagen-geleden").toInt()))},
                       {QStringLiteral("bron"), feit.value(u"bron")},
                       {QStringLiteral("bronsoort"), bronsoort},
                       {QStringLiteral("grond"), grond(d.schets.value(u"aanmelder").toString())},
                       {QStringLiteral("rechtmatig"), true},
                       {QStringLiteral("op-verzoek"), false},
                       {QStringLiteral("bijzonder"), feit.value(u"bijzonder")},
                       {QStringLiteral("noodzaak"), feit.value(u"noodzaak")}};
    if (vanElders(bronsoort))
        velden.insert(QStringLiteral("eigen-taak"), QStringLiteral("Handhaving van de openbare orde"));
    PROBEER_IN(const Gedaan gedaan, doe(Rol::Casuscoordinator, "aanmelding.voeg-feit-toe", velden));
    d.feiten.append(QString::number(gedaan.id));
    PROBEER(doe(Rol::Casuscoordinator, "aanmelding.toets-feit",
                {{QStringLiteral("dossier"), d.id}, {QStringLiteral("feit"), d.feiten.constLast()},
                 {QStringLiteral("toets"), feit.value(u"toets")}, {QStringLiteral("hoe"), feit.value(u"toets-hoe")},
                 {QStringLiteral("door"), aanmelderNaam(d.schets)}}));
    return {};
}

Gelukt Spelers::meldAan(Dossier &d, bool dienIn)
{
    PROBEER_IN(Kamer * kamer, als(Rol::Casuscoordinator));
    const QDate vandaag = kamer->vandaag();
    QJsonObject velden{{QStringLiteral("aanmelder"), deelnemer(aanmelderNaam(d.schets))},
                       {QStringLiteral("ontvangen-op"), iso(vandaag.addDays(-2))},
                       {QStringLiteral("ontvanger"), d.schets.value(u"aanmelder").toString() == u"politie" ? QStringLiteral("politie") : QStringLiteral("burgemeester")},
                       {QStringLiteral("zvh"), d.schets.value(u"kanaal").toString() == u"zvh" ? QJsonValue(QStringLiteral("Casusoverleg van het Zorg- en Veiligheidshuis")) : QJsonValue()},
                       {QStringLiteral("kanaal"), d.schets.value(u"kanaal").toString() == u"zvh" ? QStringLiteral("zvh-doorverwijzing") : d.schets.value(u"kanaal").toString()},
                       {QStringLiteral("gedraging"), gevuld(d.schets.value(u"gedraging").toString(), d.nummer)},
                       {QStringLiteral("betrokkene"), betrokkene(d.schets, d.nummer, vandaag)}};
    if (d.schets.value(u"kanaal").toString() == u"melding") {
        PROBEER_IN(const Gedaan melding, doe(Rol::Casuscoordinator, "aanmelding.neem-melding-aan",
                                             {{QStringLiteral("ontvangen-op"), iso(vandaag.addDays(-3))},
                                              {QStringLiteral("inhoud"), gevuld(d.schets.value(u"melding").toString(), d.nummer)}}));
        velden.insert(QStringLiteral("dossier"), QString::number(melding.id));
        PROBEER(doe(Rol::Casuscoordinator, "aanmelding.beoordeel-melding",
                    {{QStringLiteral("dossier"), QString::number(melding.id)}, {QStringLiteral("uitkomst"), QStringLiteral("aanmelden")},
                     {QStringLiteral("reden"), QStringLiteral("Het gedrag kan met radicalisering te maken hebben; de weegploeg moet het wegen.")}}));
    }
    auto gedaan = doe(Rol::Casuscoordinator, "aanmelding.meld-aan", velden);
    if (!gedaan && gedaan.error().weigering && gedaan.error().weigering->regel == u"K7") {
        velden.insert(QStringLiteral("gezien-mogelijke-dubbel"), true);
        gedaan = doe(Rol::Casuscoordinator, "aanmelding.meld-aan", velden);
    }
    PROBEER(gedaan);
    d.id = QString::number(gedaan->id);
    d.kenmerk = gedaan->nummer;
    const QJsonArray feiten = d.schets.value(u"feiten").toArray();
    for (const QJsonValue feit : feiten) {
        PROBEER(voegFeitToe(d, feit.toObject()));
    }
    if (!dienIn)
        return {};
    PROBEER(doe(Rol::Casuscoordinator, "aanmelding.dien-in", {{QStringLiteral("dossier"), d.id}, {QStringLiteral("verklaring"), true}}));
    return {};
}

Gelukt Spelers::oordeel(Dossier &d, Zetel zetel)
{
    static constexpr Rol rollen[] = {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};
    const QJsonObject criteria = d.schets.value(u"criteria").toObject();
    QJsonArray lijst;
    for (auto it = criteria.begin(); it != criteria.end(); ++it) {
        const auto ids = [&](const char *sleutel) {
            QJsonArray uit;
            const QJsonArray indexen = it.value()[QLatin1String(sleutel)].toArray();
            for (const QJsonValue i : indexen)
                uit.append(d.feiten.value(i.toInt()));
            return uit;
        };
        const QJsonArray voor = ids("feiten-voor");
        const QJsonArray tegen = ids("feiten-tegen");
        // The burgemeester writes it out; the other two point at the facts.
        const QString kort = voor.isEmpty() && tegen.isEmpty() ? QStringLiteral("Hierover weten wij te weinig.")
                                                               : QStringLiteral("Zie de feiten.");
        lijst.append(QJsonObject{{QStringLiteral("criterium"), it.key()}, {QStringLiteral("waarde"), it.value()[u"oordeel"]},
                                 {QStringLiteral("toelichting"), zetel == Zetel::Burgemeester ? it.value()[u"toelichting"] : QJsonValue(kort)},
                                 {QStringLiteral("feiten-voor"), voor}, {QStringLiteral("feiten-tegen"), tegen}});
    }
    const QString verdict = d.schets.value(u"verdict").toString();
    PROBEER(doe(rollen[static_cast<int>(zetel)], "weging.geef-oordeel",
                {{QStringLiteral("dossier"), d.id}, {QStringLiteral("zetel"), tekst(zetel)}, {QStringLiteral("criteria"), lijst},
                 {QStringLiteral("past-bij-doel"), verdict == u"casusoverleg"}, {QStringLiteral("waarom"), d.schets.value(u"verdict-reden")},
                 {QStringLiteral("tegenspraak"), d.schets.value(u"tegenspraak")}, {QStringLiteral("verdict"), verdict},
                 {QStringLiteral("wijze"), QStringLiteral("persoonlijk")}}));
    return {};
}

Gelukt Spelers::houdAan(Dossier &d)
{
    PROBEER_IN(Kamer * kamer, als(Rol::Casuscoordinator));
    PROBEER(doe(Rol::Casuscoordinator, "weging.houd-aan",
                {{QStringLiteral("dossier"), d.id}, {QStringLiteral("tot"), iso(kamer->vandaag().addDays(42))},
                 {QStringLiteral("reden"), d.schets.value(u"verdict-reden")}}));
    return {};
}

Gelukt Spelers::besluit(Dossier &d)
{
    QJsonObject velden{{QStringLiteral("dossier"), d.id}, {QStringLiteral("uitkomst"), d.schets.value(u"verdict")}, {QStringLiteral("reden"), d.schets.value(u"verdict-reden")}};
    for (const char *veld : {"noodzaak", "proportionaliteit", "subsidiariteit"})
        velden.insert(QLatin1String(veld), d.schets.value(QLatin1String(veld)));
    PROBEER(doe(Rol::Casuscoordinator, "weging.stel-besluit-vast", velden));
    return {};
}

Gelukt Spelers::maakPlan(Dossier &d)
{
    const QJsonArray deelnemers = d.schets.value(u"deelnemers").toArray();
    PROBEER_IN(Kamer * kamer, als(Rol::Casuscoordinator));
    const QDate vandaag = kamer->vandaag();
    if (m_accountVan.isEmpty()) {
        PROBEER(leesAccounts(*kamer));
    }
    QSet<QString> erbij;
    for (const QJsonValue x : deelnemers) {
        const QString id = deelnemer(x[u"deelnemer"].toString()).toString();
        if (erbij.contains(id))
            continue;
        erbij.insert(id);
        QJsonObject velden{{QStringLiteral("dossier"), d.id}, {QStringLiteral("deelnemer"), id},
                           {QStringLiteral("persoon"), medewerkerVan(x[u"deelnemer"].toString(), d.nummer).value(u"naam")},
                           {QStringLiteral("rol-in-plan"), x[u"rol"]}, {QStringLiteral("reden"), x[u"reden"]}};
        // So that the chair of a deelnemer can be practised too: that account sees the casussen of its own body.
        if (const QString account = m_accountVan.value(id); !account.isEmpty())
            velden.insert(QStringLiteral("account"), account);
        PROBEER(doe(Rol::Casuscoordinator, "casus.voeg-deelnemer-toe", velden));
    }
    const QJsonArray inbreng = d.schets.value(u"inbreng").toArray();
    for (const QJsonValue x : inbreng) {
        const QJsonObject namens = medewerkerVan(x[u"deelnemer"].toString(), d.nummer);
        PROBEER(doe(Rol::Casuscoordinator, "casus.breng-in",
                    {{QStringLiteral("dossier"), d.id}, {QStringLiteral("deelnemer"), deelnemer(x[u"deelnemer"].toString())},
                     {QStringLiteral("omschrijving"), gevuld(x[u"tekst"].toString(), d.nummer)}, {QStringLiteral("datum"), iso(vandaag.addDays(-1))},
                     {QStringLiteral("bron"), x[u"bron"]}, {QStringLiteral("bronsoort"), QStringLiteral("eigen-registratie")},
                     {QStringLiteral("grond"), grond(x[u"grond"].toString())}, {QStringLiteral("rechtmatig"), true}, {QStringLiteral("op-verzoek"), false},
                     {QStringLiteral("bijzonder"), QStringLiteral("geen")}, {QStringLiteral("wijze"), QStringLiteral("beveiligde-post")},
                     {QStringLiteral("namens-naam"), namens.value(u"naam")}, {QStringLiteral("namens-functie"), namens.value(u"functie")},
                     {QStringLiteral("namens-datum"), iso(vandaag)}}));
    }
    const QJsonArray doelen = d.schets.value(u"doelen").toArray();
    for (const QJsonValue doel : doelen) {
        PROBEER_IN(const Gedaan gesteld, doe(Rol::Casuscoordinator, "casus.stel-doel", {{QStringLiteral("dossier"), d.id}, {QStringLiteral("omschrijving"), doel[u"doel"]}}));
        if (d.doel.isEmpty())
            d.doel = QString::number(gesteld.id);
        const QJsonArray acties = doel[u"acties"].toArray();
        for (const QJsonValue a : acties) {
            const QJsonValue wie = deelnemer(a[u"deelnemer"].toString());
            PROBEER(voegActieToe(d, QString::number(gesteld.id), a[u"omschrijving"].toString(), wie, vandaag.addDays(a[u"termijn-dagen"].toInt())));
            if (d.deelnemer.isEmpty())
                d.deelnemer = wie.toString();
        }
    }
    return {};
}

Gelukt Spelers::voegActieToe(Dossier &d, const QString &doel, const QString &wat, const QJsonValue &wie, QDate uiterlijk)
{
    PROBEER_IN(const Gedaan actie,
               doe(Rol::Casuscoordinator, "casus.voeg-actie-toe",
                   {{QStringLiteral("dossier"), d.id}, {QStringLiteral("doel"), doel}, {QStringLiteral("omschrijving"), wat}, {QStringLiteral("deelnemer"), wie},
                    {QStringLiteral("uiterlijk"), iso(uiterlijk)}, {QStringLiteral("gebaseerd-op"), QStringLiteral("ja")},
                    {QStringLiteral("waarmee"), QStringLiteral("De inbreng van de deelnemers")}}));
    d.acties.append({QString::number(actie.id), uiterlijk});
    return {};
}

Gelukt Spelers::meldGedaan(const Dossier &d, const Openstaand &actie)
{
    PROBEER(doe(Rol::Casuscoordinator, "casus.werk-actie-bij",
                {{QStringLiteral("dossier"), d.id}, {QStringLiteral("actie"), actie.id}, {QStringLiteral("stand"), QStringLiteral("gedaan")},
                 {QStringLiteral("resultaat"), QStringLiteral("Gedaan zoals afgesproken; besproken in het overleg.")}}));
    return {};
}

Gelukt Spelers::werkActiesBij(Dossier &d, int aantal)
{
    for (int i = 0; i < aantal && !d.acties.isEmpty(); ++i)
        PROBEER(meldGedaan(d, d.acties.takeFirst()));
    return {};
}

Gelukt Spelers::werkVerlopenBij(Dossier &d)
{
    PROBEER_IN(Kamer * kamer, als(Rol::Casuscoordinator));
    const QDate vandaag = kamer->vandaag();
    for (const Openstaand &actie : std::as_const(d.acties)) {
        if (actie.uiterlijk <= vandaag)
            PROBEER(meldGedaan(d, actie));
    }
    d.acties.removeIf([vandaag](const Openstaand &a) { return a.uiterlijk <= vandaag; });
    return {};
}

Gelukt Spelers::spreekAf(Dossier &d, const QString &wat, QDate uiterlijk)
{
    PROBEER(als(Rol::Casuscoordinator));
    return voegActieToe(d, d.doel, wat, d.deelnemer, uiterlijk);
}

Gelukt Spelers::beoordeelNoodzaak(Dossier &d)
{
    PROBEER(doe(Rol::Casuscoordinator, "casus.beoordeel-noodzaak",
                {{QStringLiteral("dossier"), d.id}, {QStringLiteral("nog-nodig"), true}, {QStringLiteral("reden"), nogNodigOmdat(d.schets, d.beoordeeld)}}));
    ++d.beoordeeld;
    return {};
}

Gelukt Spelers::sluitAf(Dossier &d)
{
    const QJsonObject a = d.schets.value(u"afsluiting").toObject();
    PROBEER(doe(Rol::Casuscoordinator, "casus.sluit-af",
                {{QStringLiteral("dossier"), d.id}, {QStringLiteral("reden"), a.value(u"reden")}, {QStringLiteral("toelichting"), a.value(u"toelichting")},
                 {QStringLiteral("bewaren-noodzaak"), a.value(u"bewaren-noodzaak")}}));
    return {};
}

Gelukt Spelers::beslisInformeren(Dossier &d)
{
    PROBEER_IN(Kamer * kamer, als(Rol::Contactpunt));
    PROBEER(doe(Rol::Contactpunt, "bewaring.beslis-informeren",
                {{QStringLiteral("dossier"), d.id}, {QStringLiteral("uitkomst"), QStringLiteral("geinformeerd")}, {QStringLiteral("geinformeerd-op"), iso(kamer->vandaag())}}));
    return {};
}

Gelukt Spelers::stelVernietigingVoor(Dossier &d)
{
    PROBEER_IN(const Gedaan voorstel, doe(Rol::Casuscoordinator, "bewaring.stel-vernietiging-voor", {{QStringLiteral("dossier"), d.id}, {QStringLiteral("nummer"), d.kenmerk}}));
    m_voorstellen.insert(d.id, QString::number(voorstel.id));
    return {};
}

Gelukt Spelers::rondVernietigingAf()
{
    PROBEER_IN(Kamer * kamer, als(Rol::Casuscoordinator));
    PROBEER_IN(const OpenVernietigingen open, kamer->vraag(VraagOpenVernietigingen{}));
    if (open.aantal == 0)
        return {};
    PROBEER(weegkamer::rondVernietigingAf(*kamer, {}));
    return {};
}

Gelukt Spelers::bekrachtigVernietiging(Dossier &d)
{
    PROBEER(doe(Rol::Burgemeester, "bewaring.bekrachtig-vernietiging", {{QStringLiteral("voorstel"), m_voorstellen.take(d.id)}}));
    return {};
}

} // namespace weegkamer::demo
