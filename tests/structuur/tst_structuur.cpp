// SPDX-License-Identifier: EUPL-1.2
// The house as the design draws it: arrows run one way, no circles between folders, no Gui or Widgets in core, SQL in its place.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

namespace
{
struct Bron {
    QString pad; ///< relative to the top
    QString tekst;
};

QList<Bron> bronnen(const QStringList &mappen)
{
    const QDir top(QStringLiteral(WEEGKAMER_BRON));
    QList<Bron> uit;
    for (const QString &map : mappen) {
        QDirIterator it(top.filePath(map), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile f(it.next());
            if (f.open(QIODevice::ReadOnly))
                uit.append({top.relativeFilePath(f.fileName()), QString::fromUtf8(f.readAll())});
        }
    }
    return uit;
}

/// "core/weging" of "core/weging/oordeel.cpp"; "app" and "ui/venster" likewise.
QString map(const QString &pad)
{
    const QStringList delen = pad.split(u'/');
    return delen.size() > 2 ? delen.at(0) + u'/' + delen.at(1) : delen.at(0);
}

QStringList includes(const Bron &bron)
{
    static const QRegularExpression vorm(QStringLiteral("^#include \"((?:core|ui|app)/[^\"]+)\""), QRegularExpression::MultilineOption);
    QStringList uit;
    for (auto it = vorm.globalMatch(bron.tekst); it.hasNext();)
        uit.append(it.next().captured(1));
    return uit;
}

using Graaf = QMap<QString, QSet<QString>>;

Graaf graafVan(const QList<Bron> &alle)
{
    Graaf g;
    for (const Bron &b : alle) {
        for (const QString &i : includes(b)) {
            if (map(i) != map(b.pad))
                g[map(b.pad)].insert(map(i));
        }
    }
    return g;
}

/// A circle of folders, or nothing.
QStringList kring(const Graaf &g)
{
    QSet<QString> af;
    QStringList pad;
    std::function<QStringList(const QString &)> bezoek = [&](const QString &m) -> QStringList {
        if (pad.contains(m))
            return pad.mid(pad.indexOf(m)) + QStringList{m};
        if (af.contains(m))
            return {};
        pad.append(m);
        for (const QString &buur : g.value(m)) {
            if (const QStringList k = bezoek(buur); !k.isEmpty())
                return k;
        }
        pad.removeLast();
        af.insert(m);
        return {};
    };
    for (auto it = g.begin(); it != g.end(); ++it) {
        if (const QStringList k = bezoek(it.key()); !k.isEmpty())
            return k;
    }
    return {};
}

/// The layer of a folder: an arrow may only point to a lower one, or to the same where it says so.
int laag(const QString &m)
{
    if (m.startsWith(u"app"))
        return 6;
    if (m.startsWith(u"ui"))
        return 5;
    if (m == u"core/demo")
        return 4;
    if (m == u"core/kamer")
        return 3;
    static const QMap<QString, int> vast{{QStringLiteral("core/basis"), -4}, {QStringLiteral("core/recht"), -3}, {QStringLiteral("core/opslag"), -2},
                                         {QStringLiteral("core/toegang"), -2}, {QStringLiteral("core/logboek"), -2}, {QStringLiteral("core/brieven"), -2},
                                         {QStringLiteral("core/handeling"), -1}};
    return vast.value(m, 0); // a subject
}

QStringList overtredingen(const QList<Bron> &alle)
{
    QStringList uit;
    static const QRegularExpression gui(QStringLiteral("#include *<(Q(Gui|Widget|Application|Dialog|MainWindow|Painter|Pixmap|Icon|Color|Font|Image|Action|TextDocument|PdfWriter)\\b|QtGui|QtWidgets)"));
    static const QRegularExpression sql(QStringLiteral("\"(SELECT|INSERT INTO|UPDATE [a-z]|DELETE FROM|CREATE TABLE)\\b"));
    static const QSet<QString> opslagbestanden{QStringLiteral("core/opslag"), QStringLiteral("core/logboek")};
    for (const Bron &b : alle) {
        if (b.pad.startsWith(u"core/") && gui.match(b.tekst).hasMatch())
            uit.append(b.pad + u": Gui or Widgets in core");
        if (!opslagbestanden.contains(map(b.pad)) && sql.match(b.tekst).hasMatch())
            uit.append(b.pad + u": SQL outside its place");
        for (const QString &i : includes(b)) {
            if (laag(map(i)) > laag(map(b.pad)))
                uit.append(b.pad + u": arrow runs back to " + i);
        }
    }
    return uit;
}
/// Types that two headers define under one name: the linker would take one for the other.
QStringList dubbeleNamen(const QList<Bron> &alle)
{
    static const QRegularExpression vorm(QStringLiteral("^(?:struct|class|enum class) (\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"), QRegularExpression::MultilineOption);
    static const QRegularExpression ruimte(QStringLiteral("^namespace ([\\w:]+)"), QRegularExpression::MultilineOption);
    QMap<QString, QStringList> waar;
    for (const Bron &b : alle) {
        if (!b.pad.endsWith(u".h"))
            continue;
        const QString naamruimte = ruimte.match(b.tekst).captured(1);
        for (auto it = vorm.globalMatch(b.tekst); it.hasNext();)
            waar[naamruimte + u"::" + it.next().captured(1)].append(b.pad);
    }
    QStringList uit;
    for (auto it = waar.cbegin(); it != waar.cend(); ++it) {
        if (it.value().size() > 1)
            uit.append(it.key() + u": " + it.value().join(u", "));
    }
    return uit;
}
} // namespace

class TestStructuur : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsRunOneWayAndCoreHasNoWindow()
    {
        const QList<Bron> alle = bronnen({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")});
        QVERIFY(alle.size() > 60);
        const QStringList fout = overtredingen(alle);
        QVERIFY2(fout.isEmpty(), qPrintable(fout.join(u'\n')));
    }

    void foldersFormNoCircle()
    {
        const QStringList k = kring(graafVan(bronnen({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")})));
        QVERIFY2(k.isEmpty(), qPrintable(k.join(u" -> ")));
    }

    void theWindowTalksToCoreThroughKamerOnly()
    {
        QStringList fout;
        for (const Bron &b : bronnen({QStringLiteral("ui")})) {
            for (const QString &i : includes(b)) {
                if (i.startsWith(u"core/opslag") || i.startsWith(u"core/logboek/logboek.h") || i.startsWith(u"core/toegang/sleutelbos"))
                    fout.append(b.pad + u" includes " + i);
            }
        }
        QVERIFY2(fout.isEmpty(), qPrintable(fout.join(u'\n')));
    }

    // A dialog is closed at the place where the desktop has that button, in every dialog the same: its box of buttons knows where.
    void noDialogPutsItsClosingButtonSomewhereItself()
    {
        static const QRegularExpression los(QStringLiteral("new QPushButton\\((?:QObject::)?(?:tr|QCoreApplication::translate)\\([^)]*\"(?:Sluit|Annuleer)\"\\)"));
        QVERIFY(los.match(QStringLiteral("new QPushButton(tr(\"Sluit\"), this)")).hasMatch());
        QVERIFY(los.match(QStringLiteral("new QPushButton(QCoreApplication::translate(\"Hulp\", \"Sluit\"), dialoog)")).hasMatch());
        QStringList fout;
        for (const Bron &b : bronnen({QStringLiteral("ui")})) {
            if (los.match(b.tekst).hasMatch())
                fout.append(b.pad);
        }
        QVERIFY2(fout.isEmpty(), qPrintable(fout.join(u'\n')));
    }

    // Where the zone is named again it can be forgotten, or named wrong.
    void theZoneIsNamedAtOnePlace()
    {
        QStringList waar;
        for (const Bron &b : bronnen({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")})) {
            if (b.tekst.contains(QStringLiteral("\"Europe/Amsterdam\"")))
                waar.append(b.pad);
        }
        QCOMPARE(waar, QStringList{QStringLiteral("core/basis/tijdzone.cpp")});
    }

    void everyFileBearsItsLicence()
    {
        QStringList zonder;
        for (const Bron &b : bronnen({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")})) {
            if (!b.tekst.startsWith(u"// SPDX-License-Identifier: EUPL-1.2"))
                zonder.append(b.pad);
        }
        QVERIFY2(zonder.isEmpty(), qPrintable(zonder.join(u'\n')));
    }

    void oneNameMeansOneType()
    {
        const QStringList dubbel = dubbeleNamen(bronnen({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}));
        QVERIFY2(dubbel.isEmpty(), qPrintable(dubbel.join(u'\n')));
    }

    void theTestSeesABreach()
    {
        QCOMPARE(overtredingen({{QStringLiteral("core/weging/a.cpp"), QStringLiteral("#include <QWidget>\n")}}).size(), 1);
        QCOMPARE(overtredingen({{QStringLiteral("ui/weging/a.cpp"), QStringLiteral("x(\"SELECT a\")")}}).size(), 1);
        QCOMPARE(overtredingen({{QStringLiteral("core/basis/a.cpp"), QStringLiteral("#include \"core/weging/a.h\"\n")}}).size(), 1);
        QCOMPARE(dubbeleNamen({{QStringLiteral("core/a/a.h"), QStringLiteral("namespace weegkamer\nstruct A {\n")},
                               {QStringLiteral("core/b/b.h"), QStringLiteral("namespace weegkamer\nenum class A { B };\n")}}).size(), 1);
        QCOMPARE(kring(graafVan({{QStringLiteral("core/weging/a.cpp"), QStringLiteral("#include \"core/casus/a.h\"\n")},
                                 {QStringLiteral("core/casus/a.cpp"), QStringLiteral("#include \"core/weging/a.h\"\n")}})).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestStructuur)
#include "tst_structuur.moc"
