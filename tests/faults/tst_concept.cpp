// SPDX-License-Identifier: EUPL-1.2
// A kill between two keystrokes: a real child types in a real form without a pause, and is killed. What was typed until a moment before is
// its draft.
#include "core/bewaring/sluitaf.h"
#include "tests/faults/kind.h"
#include "tests/steun/huis.h"
#include "tests/steun/vul.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QPlainTextEdit>

using namespace weegkamer;

namespace
{
constexpr int letters = 300;
constexpr int tussenpoos = 20;       ///< ms between two keys: nobody types faster
constexpr int hoogstensKwijt = 1000; ///< ms: what a draft may be behind
const QString verhaal = QStringLiteral("De afspraken zijn nagekomen en de zorgen zijn weg. ").repeated(6).left(letters);

/// The child: logs in, opens the form, types a letter at a time and says how many there are.
int typ(const QStringList &woorden)
{
    const SysteemKlok klok;
    Werkplek werkplek(klok);
    werkplek.kies(woorden.at(0));
    werkplek.venster().show();
    QTimer toets;
    QPlainTextEdit *veld = nullptr;
    QObject::connect(&werkplek, &Werkplek::ingelogd, &werkplek, [&] {
        const DossierId dossier(woorden.at(1).toLongLong());
        auto *dialoog = new Handelingdialoog(werkplek, {.handeling = QLatin1String(SluitAf::kop.naam), .vast = {{QStringLiteral("dossier"), dossier.tekst()}}},
                                             &werkplek.venster());
        dialoog->open();
        veld = dialoog->findChild<QPlainTextEdit *>();
        veld->setFocus();
        toets.start(tussenpoos);
    });
    QObject::connect(&toets, &QTimer::timeout, &werkplek, [&] {
        const qsizetype gedaan = veld->toPlainText().size();
        if (gedaan == letters)
            return;
        QTest::keyClick(veld, verhaal.at(gedaan).toLatin1());
        bevestig(QByteArray::number(veld->toPlainText().size()));
    });
    werkplek.logIn(accountVan(Rol::Casuscoordinator), huisgeheim());
    return QApplication::exec();
}
} // namespace

class TestConcept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillWhileSomebodyTypesLosesNoMoreThanAMoment_data()
    {
        QTest::addColumn<int>("na");
        QTest::newRow("after a second and a half") << 75;
        QTest::newRow("after four seconds") << 200;
    }
    void aKillWhileSomebodyTypesLosesNoMoreThanAMoment()
    {
        QFETCH(int, na);
        Huis huis;
        MOET(const DossierId dossier, vulCasus(huis));
        huis.logUit();
        const Kindeinde kind = dood({u"typ"_qs, huis.pad(), dossier.tekst()}, na);
        QVERIFY2(kind.gedood, kind.fouten.constData());
        QVERIFY2(kind.regels.size() >= na, kind.fouten.constData());
        const int getypt = kind.regels.constLast().toInt();
        MOET(const auto concept_, huis.coordinator().leesConcept(QLatin1String(SluitAf::kop.naam), dossier));
        QVERIFY(concept_);
        const QString bewaard = concept_->value(u"toelichting").toString();
        QVERIFY(verhaal.startsWith(bewaard));
        QVERIFY2(getypt - bewaard.size() <= hoogstensKwijt / tussenpoos, qPrintable(u"%1 of %2"_qs.arg(bewaard.size()).arg(getypt)));
        // The control: the kill came in the middle of typing, not after it.
        QVERIFY(getypt < letters && bewaard.size() < letters);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (const auto code = alsKind({{QStringLiteral("typ"), typ}}))
        return *code;
    TestConcept test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_concept.moc"
