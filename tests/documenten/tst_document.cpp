// SPDX-License-Identifier: EUPL-1.2
#include "core/documenten/handelingen.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

class TestDocument : public QObject
{
    Q_OBJECT

    static VoegDocumentToe brief(const Wegingproef &p, const QString &naam = u"brief.pdf"_qs)
    {
        return {.dossier = p.dossier, .soort = Documentsoort::Brief, .naam = naam, .inhoud = "geheime inhoud"};
    }

private Q_SLOTS:
    void aDocumentComesBackAsItWasAdded()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        const QString vreemd = u"رسالة 📄 "_qs + QString(400, u'x');
        MOET(const Gedaan g, huis.coordinator().doe(brief(p, vreemd)));
        MOET(const Documentinhoud terug, huis.coordinator().vraag(ToonDocument{DocumentId(g.id)}));
        QCOMPARE(terug.naam, vreemd);
        QCOMPARE(terug.inhoud, QByteArray("geheime inhoud"));
        QCOMPARE(terug.soort, u"brief"_qs);
        QCOMPARE(terug.dossier, p.dossier);
    }

    void nameAndContentLieSealedInTheTable()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(brief(p)));
        MOET(const QString open, huis.coordinator().database().waarde(
                 u"SELECT count(*) FROM document WHERE instr(naam, CAST('brief' AS BLOB)) OR instr(inhoud, CAST('geheime' AS BLOB))"_qs));
        QCOMPARE(open, u"0"_qs);
    }

    void aDocumentIsBoundToItsDossier()
    {
        Huis huis;
        const Wegingproef een = legVoor(huis, 1);
        const Wegingproef twee = legVoor(huis, 2);
        MOET(const Gedaan g, huis.coordinator().doe(brief(een)));
        Database &db = huis.coordinator().database();
        // Even with the same key it does not open under another dossier's number.
        proefdetail::voegIn(db, u"UPDATE dossiersleutel SET sleutel = (SELECT sleutel FROM dossiersleutel WHERE dossier = %1) WHERE dossier = %2"_qs.arg(een.dossier.tekst(), twee.dossier.tekst()));
        proefdetail::voegIn(db, u"UPDATE document SET dossier = %1 WHERE id = %2"_qs.arg(twee.dossier.tekst()).arg(g.id));
        const auto terug = huis.coordinator().vraag(ToonDocument{DocumentId(g.id)});
        QVERIFY(!terug);
        QCOMPARE(terug.error().soort, FoutSoort::Beschadigd);
    }

    void withoutItsKeyNobodyReadsIt()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET(const Gedaan g, huis.coordinator().doe(brief(p)));
        proefdetail::voegIn(huis.coordinator().database(), u"DELETE FROM dossiersleutel WHERE dossier = %1"_qs.arg(p.dossier.tekst()));
        const auto terug = huis.coordinator().vraag(ToonDocument{DocumentId(g.id)});
        QVERIFY(!terug);
        QCOMPARE(terug.error().soort, FoutSoort::NietGevonden);
    }

    void theListPagesNewestFirst()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        for (int i = 0; i < 3; ++i)
            MOET_LUKKEN(huis.coordinator().doe(brief(p, u"stuk %1"_qs.arg(i))));
        MOET(const Documentlijst een, huis.coordinator().vraag(VraagDocumenten{p.dossier, {}, 2}));
        QCOMPARE(een.rijen.size(), 2);
        QCOMPARE(een.rijen.first().naam, u"stuk 2"_qs);
        QCOMPARE(een.rijen.first().grootte, 14);
        MOET(const Documentlijst twee, huis.coordinator().vraag(VraagDocumenten{p.dossier, een.volgende, 2}));
        QCOMPARE(twee.rijen.size(), 1);
        QCOMPARE(twee.rijen.first().naam, u"stuk 0"_qs);
        QVERIFY(twee.volgende.isEmpty());
    }

    void openingADocumentNamesItsDossierInTheLog()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET(const Gedaan g, huis.coordinator().doe(brief(p)));
        MOET_LUKKEN(huis.als(Rol::Politie).vraag(ToonDocument{DocumentId(g.id)}));
        MOET(const QString nummer, huis.als(Rol::Politie).database().waarde(u"SELECT dossier FROM logboek WHERE handeling = 'documenten.toon'"_qs));
        QCOMPARE(nummer, p.nummer);
    }

    void aTooLargeOrEmptyFileIsRefusedAtItsField()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        VoegDocumentToe b = brief(p);
        b.inhoud = QByteArray(grootsteDocument + 1, 'x');
        const auto groot = huis.coordinator().doe(b);
        QVERIFY(!groot);
        QCOMPARE(groot.error().velden.value(0).veld, u"inhoud"_qs);
        b.inhoud.clear();
        const auto leeg = huis.coordinator().doe(b);
        QVERIFY(!leeg);
        QCOMPARE(leeg.error().velden.value(0).veld, u"inhoud"_qs);
    }

    void whoDoesNotWorkWithDocumentsIsRefused()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        WEIGERT("W13", huis.als(Rol::Deelnemer).doe(brief(p)));
        WEIGERT("W13", huis.als(Rol::Auditor).vraag(VraagDocumenten{p.dossier}));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
