// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/huisstijl.h"

#include "ui/bouwstenen/tekenstijl.h"

#include <cmath>

namespace weegkamer
{
namespace
{
constexpr double kopMaat = 1.35;
constexpr double tussenkopMaat = 1.1;
constexpr double kleinMaat = 0.9;

// Set once, so that a change of theme does not scale from an earlier one.
constexpr auto systeemDonker = "weegkamerSysteemDonker";
constexpr auto stijlGezet = "weegkamerStijlGezet";
constexpr auto basisPunten = "weegkamerBasisPunten";
constexpr auto schaalEigenschap = "weegkamerSchaal";
constexpr int kleinsteSchaal = 100;
constexpr int grootsteSchaal = 200;
constexpr auto rolEigenschap = "weegkamerRol";
constexpr auto knopEigenschap = "weegkamerKnop";

// @Name@ stands for a colour, %maat% for a font size. Widths of border and padding together stay equal in
// every state, so that nothing moves when the focus does.
constexpr auto stijlblad = uR"qss(
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox { background: @Papier@; border: 1px solid @Rand@;
    border-radius: 3px; padding: 5px 7px; selection-background-color: @Accent@; selection-color: @OpAccent@; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QComboBox:on { border: 2px solid @Accent@; padding: 4px 6px; }
QLineEdit[weegkamerFout="true"], QPlainTextEdit[weegkamerFout="true"], QComboBox[weegkamerFout="true"] {
    border: 2px solid @TeLaat@; padding: 4px 6px; }
QLineEdit[weegkamerFout="true"]:focus, QPlainTextEdit[weegkamerFout="true"]:focus, QComboBox[weegkamerFout="true"]:focus {
    border: 2px solid @Accent@; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @Grond@; }
QComboBox { padding-left: 9px; combobox-popup: 0; }
QComboBox:focus, QComboBox:on { padding-left: 8px; }
QComboBox::drop-down { border: 0; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/pictogrammen/omlaag-@Thema@.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @Papier@; color: @Inkt@; border: 1px solid @Rand@; outline: 0;
    selection-background-color: @Keus@; selection-color: @Inkt@; }
QComboBox QAbstractItemView::item { padding: 4px 7px; }
QPushButton, QToolButton { outline: 0; }
QPushButton { background: @Papier@; color: @Inkt@; border: 1px solid @Rand@; border-radius: 3px; padding: 6px 13px; }
QPushButton:hover { background: @Keus@; }
QPushButton:focus { border: 2px solid @Accent@; padding: 5px 12px; }
QPushButton:disabled { color: @Bijzaak@; border-color: @Lijn@; background: @Grond@; }
QPushButton[weegkamerGeweigerd="true"] { color: @Bijzaak@; background: @Grond@; border: 1px solid @Lijn@; }
QPushButton[weegkamerGeweigerd="true"]:focus { border: 2px solid @Accent@; padding: 5px 12px; }
QPushButton[weegkamerKnop="hoofd"] { background: @Accent@; color: @OpAccent@; border: 1px solid @Accent@; }
QPushButton[weegkamerKnop="hoofd"]:focus { border: 2px solid @Inkt@; padding: 5px 12px; }
QPushButton[weegkamerKnop="hoofd"]:disabled, QPushButton[weegkamerKnop="hoofd"][weegkamerGeweigerd="true"] {
    background: @Grond@; color: @Bijzaak@; border: 1px solid @Lijn@; }
QToolButton { background: transparent; color: @Inkt@; border: 1px solid transparent; border-radius: 3px; padding: 4px; }
QToolButton:hover { background: @Keus@; }
QToolButton:focus { border: 2px solid @Accent@; padding: 3px; }
QToolButton::menu-indicator { image: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @Grond@; }
QToolButton[weegkamerKnop="tekst"], QPushButton[weegkamerKnop="tekst"] { color: @Accent@; background: transparent;
    border: 1px solid transparent; padding: 3px 1px; text-decoration: underline; }
QPushButton[weegkamerKnop="tekst"]:checked { color: @Inkt@; text-decoration: none; }
QToolButton[weegkamerKnop="tekst"]:focus, QPushButton[weegkamerKnop="tekst"]:focus { border: 2px solid @Accent@; padding: 2px 0; }
*[weegkamerRol="kop"] { font-size: %kop%pt; font-weight: 600; }
*[weegkamerRol="naastkop"] { font-size: %kop%pt; color: @Bijzaak@; }
*[weegkamerRol="tussenkop"] { font-size: %tussenkop%pt; font-weight: 600; }
*[weegkamerRol="klein"] { font-size: %klein%pt; color: @Bijzaak@; }
*[weegkamerRol="bijzaak"] { color: @Bijzaak@; }
*[weegkamerRol="nadruk"] { font-weight: 600; text-decoration: underline; }
*[weegkamerRol="fout"] { color: @TeLaat@; font-weight: 600; }
QToolTip { background: @Papier@; color: @Inkt@; border: 1px solid @Rand@; padding: 4px; }
QMenu { background: @Papier@; color: @Inkt@; border: 1px solid @Rand@; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 16px; }
QMenu::item:selected { background: @Keus@; color: @Inkt@; }
QMenu::item:disabled { color: @Bijzaak@; }
QMenu::icon { left: 8px; }
QMenu::separator { height: 1px; background: @Lijn@; margin: 4px 0; }
QTableView, QListView { background: @Papier@; color: @Inkt@; border: 0; selection-background-color: @Keus@; selection-color: @Inkt@; }
QHeaderView { background: @Papier@; border: 0; }
QHeaderView::section { background: @Papier@; color: @Bijzaak@; border: 0; border-bottom: 1px solid @Rand@; padding: 6px 8px;
    font-size: %klein%pt; font-weight: 400; }
QTabWidget::pane { border: 0; border-top: 1px solid @Lijn@; }
QTabBar { border: 0; background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @Bijzaak@; border: 0; border-bottom: 2px solid transparent; padding: 6px 0; margin-right: 24px; }
QTabBar::tab:hover { color: @Inkt@; border-bottom-color: @Lijn@; }
QTabBar::tab:selected { color: @Inkt@; border-bottom-color: @Accent@; }
QTabBar::tab:focus { color: @Accent@; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @Rand@; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)qss";

constexpr const char *kleurnamen[aantalKleuren] = {"Papier", "Grond", "Inkt",   "Bijzaak",
                                                   "Lijn",   "Rand",  "Accent", "OpAccent",
                                                   "Keus",   "LetOp", "TeLaat", "Klaar"};

QString stijlbladVoor(Thema thema, double basis)
{
    QString blad = QString::fromUtf16(stijlblad);
    for (int i = 0; i < aantalKleuren; ++i) {
        const QString naam = u'@' + QLatin1String(kleurnamen[i]) + u'@';
        blad.replace(naam, kleur(static_cast<Kleur>(i), thema).name());
    }
    blad.replace(u"@Thema@"_qs, thema == Thema::Donker ? u"donker"_qs : u"licht"_qs);
    const auto maat = [&](const QString &naam, double factor) {
        blad.replace(naam, QString::number(basis * factor, 'f', 2));
    };
    maat(u"%kop%"_qs, kopMaat);
    maat(u"%tussenkop%"_qs, tussenkopMaat);
    maat(u"%klein%"_qs, kleinMaat);
    return blad;
}

double helderheid(const QColor &c)
{
    const auto lineair = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * lineair(c.redF()) + 0.7152 * lineair(c.greenF()) + 0.0722 * lineair(c.blueF());
}

void zetEigenschap(QWidget *widget, const char *naam, const QVariant &waarde)
{
    widget->setProperty(naam, waarde);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it takes on its look when it is first shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}
} // namespace

Thema themaVan(const QPalette &palet)
{
    return palet.color(QPalette::Window).lightness() < 128 ? Thema::Donker : Thema::Licht;
}

QColor kleur(Kleur k, Thema thema)
{
    return QColor::fromRgb(kleurentafel[thema == Thema::Donker ? 1 : 0][static_cast<std::size_t>(k)]);
}

QColor kleur(Kleur k, const QWidget *widget)
{
    return kleur(k, themaVan(widget->palette()));
}

QPalette palet(Thema thema)
{
    const auto k = [&](Kleur naam) { return kleur(naam, thema); };
    QPalette p;
    p.setColor(QPalette::Window, k(Kleur::Papier));
    p.setColor(QPalette::WindowText, k(Kleur::Inkt));
    p.setColor(QPalette::Base, k(Kleur::Papier));
    p.setColor(QPalette::AlternateBase, k(Kleur::Grond));
    p.setColor(QPalette::Text, k(Kleur::Inkt));
    p.setColor(QPalette::PlaceholderText, k(Kleur::Bijzaak));
    p.setColor(QPalette::Button, k(Kleur::Papier));
    p.setColor(QPalette::ButtonText, k(Kleur::Inkt));
    p.setColor(QPalette::BrightText, k(Kleur::TeLaat));
    p.setColor(QPalette::ToolTipBase, k(Kleur::Papier));
    p.setColor(QPalette::ToolTipText, k(Kleur::Inkt));
    p.setColor(QPalette::Highlight, k(Kleur::Accent));
    p.setColor(QPalette::HighlightedText, k(Kleur::OpAccent));
    p.setColor(QPalette::Link, k(Kleur::Accent));
    p.setColor(QPalette::LinkVisited, k(Kleur::Accent));
    p.setColor(QPalette::Mid, k(Kleur::Rand));
    p.setColor(QPalette::Midlight, k(Kleur::Lijn));
    p.setColor(QPalette::Light, k(Kleur::Lijn));
    p.setColor(QPalette::Dark, k(Kleur::Rand));
    p.setColor(QPalette::Shadow, k(Kleur::Rand));
    for (const auto rol : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, rol, k(Kleur::Bijzaak));
    return p;
}

void pasToe(QApplication &app, Thema thema)
{
    if (!app.property(systeemDonker).isValid())
        app.setProperty(systeemDonker, themaVan(app.palette()) == Thema::Donker);
    if (thema == Thema::Systeem)
        thema = app.property(systeemDonker).toBool() ? Thema::Donker : Thema::Licht;
    QFont letter = QApplication::font();
    if (!app.property(basisPunten).isValid())
        app.setProperty(basisPunten, letter.pointSizeF());
    letter.setPointSizeF(app.property(basisPunten).toDouble() * schaal() / 100);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    letter.setFeature("tnum", 1);
#endif
    // Each of these goes past every widget that there is: only what changes is set.
    if (!app.property(stijlGezet).toBool())
        app.setStyle(new Tekenstijl);
    app.setProperty(stijlGezet, true);
    if (QApplication::font() != letter)
        QApplication::setFont(letter);
    if (const QPalette nieuw = palet(thema); QApplication::palette() != nieuw)
        QApplication::setPalette(nieuw);
    if (const QString blad = stijlbladVoor(thema, letter.pointSizeF()); app.styleSheet() != blad)
        app.setStyleSheet(blad);
}

void zetSchaal(QApplication &app, int procent)
{
    app.setProperty(schaalEigenschap, qBound(kleinsteSchaal, procent, grootsteSchaal));
}

int schaal()
{
    const QVariant bewaard = qApp->property(schaalEigenschap);
    return bewaard.isValid() ? bewaard.toInt() : kleinsteSchaal;
}

int opSchaal(int punten)
{
    return punten * schaal() / 100;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = helderheid(a);
    const double lb = helderheid(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

void zetRol(QWidget *widget, Tekstrol rol)
{
    static constexpr const char *namen[] = {"",        "kop",    "tussenkop", "klein",
                                             "bijzaak", "nadruk", "fout",      "naastkop"};
    zetEigenschap(widget, rolEigenschap, QString::fromLatin1(namen[static_cast<int>(rol)]));
}

void maakHoofdknop(QWidget *knop)
{
    zetEigenschap(knop, knopEigenschap, u"hoofd"_qs);
}

void maakTekstknop(QWidget *knop)
{
    zetEigenschap(knop, knopEigenschap, u"tekst"_qs);
    knop->setCursor(Qt::PointingHandCursor);
}

void zetOndergrond(QWidget *widget, Kleur ondergrond)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(ondergrond == Kleur::Grond ? QPalette::AlternateBase : QPalette::Base);
}

int tekenbreedte(const QWidget *widget, int tekens)
{
    return widget->fontMetrics().averageCharWidth() * tekens;
}

} // namespace weegkamer
