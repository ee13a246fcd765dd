// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/spoed.h"
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestSpoed : public QObject
{
    Q_OBJECT

    static DossierId nieuwe(Huis &huis)
    {
        const auto d = huis.coordinator().doe(aanmelding(huis.coordinator()));
        if (!d)
            qFatal("%s", qPrintable(waarom(d)));
        return DossierId(d->id);
    }
    static QString plichten(Huis &huis)
    {
        return waarde(huis, u"SELECT group_concat(rol || ' ' || ifnull(uiterlijk, '-') || ' ' || regel, '; ') FROM (SELECT * FROM plicht WHERE soort = 'oordeel' AND afgedaan_op IS NULL ORDER BY rol)"_qs);
    }

private Q_SLOTS:
    void urgencyHasAReasonAndIsSaidOnce()
    {
        Huis huis;
        const DossierId d = nieuwe(huis);
        QCOMPARE(foutVan(huis.coordinator().doe(MerkAlsSpoed{d, u" "_qs})).velden.first().veld, u"reden"_qs);
        STAAT_TOE("N3", huis.coordinator().doe(MerkAlsSpoed{d, u"Hij zegt dat hij morgen vertrekt."_qs}));
        WEIGERT("N3", huis.coordinator().doe(MerkAlsSpoed{d, u"Nog eens."_qs}));
        MOET(const Aanmeldingbeeld beeld, huis.coordinator().vraag(ToonAanmelding{d}));
        QCOMPARE(beeld.spoedSinds, huis.coordinator().nu());
        QCOMPARE(beeld.spoedReden, u"Hij zegt dat hij morgen vertrekt."_qs);
        MOET_LUKKEN(huis.coordinator().doe(HefSpoedOp{d}));
        WEIGERT("N3", huis.coordinator().doe(HefSpoedOp{d}));
        WEIGERT("W13", huis.als(Rol::Contactpunt).doe(MerkAlsSpoed{d, u"x"_qs}));
    }

    void whatTheThreeOweIsDueToday()
    {
        Huis huis;
        const DossierId d = nieuwe(huis);
        MOET(const Gedaan f, huis.coordinator().doe(feit(d)));
        MOET_LUKKEN(huis.coordinator().doe(toets(d, f.id)));
        MOET_LUKKEN(huis.coordinator().doe(DienIn{d, true}));
        QCOMPARE(plichten(huis), u"burgemeester - W5.3a; openbaar-ministerie - W5.3a; politie - W5.3a"_qs);
        MOET_LUKKEN(huis.coordinator().doe(MerkAlsSpoed{d, u"Vandaag nog."_qs}));
        QCOMPARE(plichten(huis), u"burgemeester 2026-03-02 N3; openbaar-ministerie 2026-03-02 N3; politie 2026-03-02 N3"_qs);
        MOET_LUKKEN(huis.coordinator().doe(HefSpoedOp{d}));
        QCOMPARE(plichten(huis), u"burgemeester - W5.3a; openbaar-ministerie - W5.3a; politie - W5.3a"_qs);
    }

    void anUrgentAanmeldingIsUrgentWhenItComesBeforeTheThree()
    {
        Huis huis;
        const DossierId d = nieuwe(huis);
        MOET_LUKKEN(huis.coordinator().doe(MerkAlsSpoed{d, u"Vandaag nog."_qs}));
        MOET(const Gedaan f, huis.coordinator().doe(feit(d)));
        MOET_LUKKEN(huis.coordinator().doe(toets(d, f.id)));
        MOET_LUKKEN(huis.coordinator().doe(DienIn{d, true})); // urgency does not take the test away (B7.1a), it only hurries
        QCOMPARE(plichten(huis), u"burgemeester 2026-03-02 N3; openbaar-ministerie 2026-03-02 N3; politie 2026-03-02 N3"_qs);
    }
};

QTEST_GUILESS_MAIN(TestSpoed)
#include "tst_spoed.moc"
