// SPDX-License-Identifier: EUPL-1.2
// The list of plural forms is complete: every %n of the source has its two forms, none is unfinished, none is left over.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

namespace
{
QByteArray inhoud(const QString &pad)
{
    QFile f(pad);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

/// What the source says with %n in it.
QSet<QString> meervouden(const QString &bron)
{
    // Literals one after another are one text; translate() has its context before it.
    static const QRegularExpression vorm(QStringLiteral(
        "\\b(?:(?:tr|QT_TR_N_NOOP)\\s*\\(|(?:translate|QT_TRANSLATE_N_NOOP)\\s*\\(\\s*\"[^\"]*\"\\s*,)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression tekst(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QSet<QString> uit;
    for (auto it = vorm.globalMatch(bron); it.hasNext();) {
        QString zin;
        for (auto deel = tekst.globalMatch(it.next().captured(1)); deel.hasNext();)
            zin += deel.next().captured(1);
        if (zin.contains(u"%n"))
            uit.insert(zin);
    }
    return uit;
}

struct Lijst {
    QSet<QString> af;     ///< texts with every form filled in
    QStringList gebreken; ///< what is wrong with the others
};

Lijst lees(const QByteArray &ts)
{
    Lijst lijst;
    QXmlStreamReader xml(ts);
    QString bron;
    int vormen = 0;
    bool onaf = false;
    while (!xml.atEnd()) {
        const auto soort = xml.readNext();
        if (soort == QXmlStreamReader::StartElement) {
            if (xml.name() == u"message") {
                vormen = 0;
                onaf = false;
            } else if (xml.name() == u"source") {
                bron = xml.readElementText();
            } else if (xml.name() == u"translation") {
                onaf = xml.attributes().hasAttribute(QStringLiteral("type"));
            } else if (xml.name() == u"numerusform") {
                vormen += xml.readElementText().contains(u"%n") ? 1 : 0;
            }
        } else if (soort == QXmlStreamReader::EndElement && xml.name() == u"message") {
            if (onaf || vormen != 2)
                lijst.gebreken.append(QStringLiteral("unfinished: ") + bron);
            else
                lijst.af.insert(bron);
        }
    }
    if (xml.hasError())
        lijst.gebreken.append(xml.errorString());
    return lijst;
}

QStringList gebreken(const QSet<QString> &inBron, const Lijst &lijst)
{
    QStringList uit = lijst.gebreken;
    for (const QString &zin : inBron - lijst.af)
        uit.append(QStringLiteral("without plural forms: ") + zin);
    for (const QString &zin : lijst.af - inBron)
        uit.append(QStringLiteral("left over: ") + zin);
    return uit;
}
} // namespace

class TestVertalingen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPluralHasItsForms()
    {
        QSet<QString> inBron;
        for (const char *map : {"/ui", "/core", "/app"}) {
            QDirIterator it(QStringLiteral(WEEGKAMER_BRON) + QLatin1String(map), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext())
                inBron += meervouden(QString::fromUtf8(inhoud(it.next())));
        }
        QVERIFY(inBron.size() >= 6);
        const QStringList fout = gebreken(inBron, lees(inhoud(QStringLiteral(WEEGKAMER_BRON "/translations/weegkamer_nl.ts"))));
        QVERIFY2(fout.isEmpty(), qPrintable(fout.join(u'\n') + u"\nRun the target vertalingen, and fill in translations/weegkamer_nl.ts."));
    }

    void theTestSeesWhatIsMissing()
    {
        QCOMPARE(meervouden(QStringLiteral("x = tr(\"%n dagen\", nullptr, n) + tr(\"a\") + QObject::tr(\"nog \"\n  \"%n uur\", nullptr, n);")),
                 (QSet<QString>{QStringLiteral("%n dagen"), QStringLiteral("nog %n uur")}));
        const QByteArray af = "<TS><message numerus='yes'><source>%n dagen</source><translation><numerusform>%n dag</numerusform>"
                              "<numerusform>%n dagen</numerusform></translation></message></TS>";
        QVERIFY(gebreken({QStringLiteral("%n dagen")}, lees(af)).isEmpty());
        QCOMPARE(gebreken({QStringLiteral("%n dagen"), QStringLiteral("%n uur")}, lees(af)).size(), 1);
        QCOMPARE(gebreken({}, lees(af)).size(), 1);
        QCOMPARE(lees(QByteArray(af).replace("<translation>", "<translation type='unfinished'>")).gebreken.size(), 1);
        QCOMPARE(lees(QByteArray(af).replace("%n dag<", "een dag<").replace("<numerusform>%n dagen</numerusform>", "")).gebreken.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestVertalingen)
#include "tst_vertalingen.moc"
