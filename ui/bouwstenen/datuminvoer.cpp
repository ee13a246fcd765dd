// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/datuminvoer.h"

#include "core/basis/deeldatum.h"
#include "core/basis/tijdzone.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/pictogram.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QFocusEvent>
#include <QFrame>
#include <QLocale>
#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr int datumTekens = 16;
constexpr int deeldatumTekens = 26;
constexpr int tijdstipTekens = 24;

QLocale nederlands()
{
    return {QLocale::Dutch, QLocale::Netherlands};
}

// The calendar of Qt has buttons without a name.
void benoemDelen(QCalendarWidget &kalender)
{
    const std::pair<const char *, QString> namen[] = {
        {"qt_calendar_prevmonth", QObject::tr("Vorige maand")},
        {"qt_calendar_nextmonth", QObject::tr("Volgende maand")},
        {"qt_calendar_monthbutton", QObject::tr("Maand kiezen")},
        {"qt_calendar_yearbutton", QObject::tr("Jaar kiezen")},
        {"qt_calendar_yearedit", QObject::tr("Jaar")},
        {"qt_calendar_calendarview", QObject::tr("Dagen")},
    };
    for (const auto &[object, naam] : namen) {
        if (auto *deel = kalender.findChild<QWidget *>(QLatin1String(object)))
            deel->setAccessibleName(naam);
    }
}
} // namespace

QDate leesDatum(const QString &invoer)
{
    static const QRegularExpression dagMaandJaar(u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})$"_qs);
    static const QRegularExpression iso(u"^\\d{4}-\\d{2}-\\d{2}$"_qs);
    const QString tekst = invoer.simplified();
    if (const auto m = dagMaandJaar.match(tekst); m.hasMatch())
        return QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    if (iso.match(tekst).hasMatch())
        return QDate::fromString(tekst, Qt::ISODate);
    return nederlands().toDate(tekst.toLower(), u"d MMMM yyyy"_qs);
}

QString leesDeeldatum(const QString &invoer)
{
    static const QRegularExpression maandJaar(u"^(\\d{1,2})[-/. ](\\d{4})$"_qs);
    if (const QDate dag = leesDatum(invoer); dag.isValid())
        return dag.toString(Qt::ISODate);
    const QString tekst = invoer.simplified();
    if (eersteDagVan(tekst).isValid())
        return tekst;
    QDate maand = nederlands().toDate(tekst.toLower(), u"MMMM yyyy"_qs);
    if (const auto m = maandJaar.match(tekst); m.hasMatch())
        maand = QDate(m.captured(2).toInt(), m.captured(1).toInt(), 1);
    return maand.isValid() ? maand.toString(u"yyyy-MM"_qs) : QString();
}

QString schrijfDatum(QDate dag)
{
    return dag.isValid() ? dag.toString(u"d-M-yyyy"_qs) : QString();
}

QDateTime leesTijdstip(const QString &invoer)
{
    const QString tekst = invoer.simplified();
    const qsizetype spatie = tekst.lastIndexOf(u' ');
    if (spatie < 0)
        return {};
    const QDate dag = leesDatum(tekst.left(spatie));
    const QTime tijd = QTime::fromString(tekst.mid(spatie + 1).replace(u'.', u':'), u"H:mm"_qs);
    return dag.isValid() && tijd.isValid() ? QDateTime(dag, tijd, nederlandseTijd()).toUTC() : QDateTime();
}

QString schrijfTijdstip(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(nederlandseTijd()).toString(u"d-M-yyyy H:mm"_qs) : QString();
}

DatumInvoer::DatumInvoer(VeldSoort soort, QWidget *ouder)
    : Invoer(ouder), m_soort(soort), m_regel(new QLineEdit(this)), m_knop(new QToolButton(this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    m_regel->setFixedWidth(tekenbreedte(this, metTijd() ? tijdstipTekens : inDelen() ? deeldatumTekens : datumTekens));
    m_regel->setPlaceholderText(metTijd() ? tr("d-m-jjjj uu:mm") : inDelen() ? tr("d-m-jjjj, m-jjjj of jjjj") : tr("d-m-jjjj"));
    m_knop->setIcon(pictogram("agenda"));
    m_knop->setToolTip(tr("Kies in de kalender"));
    m_knop->setFocusPolicy(Qt::StrongFocus);
    rij->addWidget(m_regel);
    rij->addWidget(m_knop);
    rij->addStretch();
    setFocusProxy(m_regel);
    connect(m_regel, &QLineEdit::textEdited, this, &Invoer::gewijzigd);
    connect(m_knop, &QToolButton::clicked, this, &DatumInvoer::toonKalender);
    m_regel->installEventFilter(this);
    m_knop->installEventFilter(this);
}

bool DatumInvoer::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::FocusOut) {
        const Qt::FocusReason reden = static_cast<QFocusEvent *>(gebeurtenis)->reason();
        const bool even = reden == Qt::PopupFocusReason || reden == Qt::ActiveWindowFocusReason || reden == Qt::MenuBarFocusReason;
        if (!even && !isAncestorOf(QApplication::focusWidget()))
            Q_EMIT verlaten();
    }
    return Invoer::eventFilter(object, gebeurtenis);
}

QJsonValue DatumInvoer::waarde() const
{
    const QString tekst = m_regel->text().trimmed();
    if (tekst.isEmpty())
        return {};
    if (metTijd()) {
        const QDateTime moment = leesTijdstip(tekst);
        return moment.isValid() ? velddetail::naar(moment) : QJsonValue(tekst);
    }
    const QString dag = inDelen() ? leesDeeldatum(tekst) : leesDatum(tekst).toString(Qt::ISODate);
    return QJsonValue(dag.isEmpty() ? tekst : dag);
}

void DatumInvoer::zetWaarde(const QJsonValue &nieuw)
{
    if (waarde() == nieuw)
        return;
    const QString tekst = nieuw.toString();
    const QDateTime moment = metTijd() ? QDateTime::fromString(tekst, Qt::ISODateWithMs) : QDateTime();
    if (moment.isValid())
        m_regel->setText(schrijfTijdstip(moment));
    else
        m_regel->setText(metTijd() ? tekst : kortgeschreven(tekst));
}

QString DatumInvoer::probleem() const
{
    const QString tekst = m_regel->text().trimmed();
    if (tekst.isEmpty())
        return {};
    if (metTijd())
        return leesTijdstip(tekst).isValid()
                   ? QString()
                   : tr("Dit tijdstip bestaat niet. Schrijf het zoals 31-3-2026 14:00.");
    if (inDelen())
        return leesDeeldatum(tekst).isEmpty() ? tr("Deze datum bestaat niet. Schrijf hem zoals 31-3-2026, of 3-2026 of 2026 als u meer niet weet.") : QString();
    return leesDatum(tekst).isValid()
               ? QString()
               : tr("Deze datum bestaat niet. Schrijf hem als dag-maand-jaar, zoals 31-3-2026.");
}

QWidget *DatumInvoer::brandpunt() const
{
    return m_regel;
}

void DatumInvoer::zetToegang(const QString &naam, const QString &omschrijving)
{
    Invoer::zetToegang(naam, omschrijving);
    m_knop->setAccessibleName(tr("%1: kies in de kalender").arg(naam));
}

void DatumInvoer::toonKalender()
{
    auto *blad = new QFrame(this, Qt::Popup);
    blad->setAttribute(Qt::WA_DeleteOnClose);
    blad->setFrameShape(QFrame::Box);
    auto *kolom = new QVBoxLayout(blad);
    kolom->setContentsMargins(1, 1, 1, 1);
    auto *kalender = new QCalendarWidget(blad);
    kalender->setLocale(nederlands());
    kalender->setFirstDayOfWeek(Qt::Monday);
    kalender->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // A weekend is no warning: Qt would have it in a red that can hardly be read in the dark.
    QTextCharFormat gewoon;
    gewoon.setForeground(kleur(Kleur::Inkt, this));
    for (const Qt::DayOfWeek dag : {Qt::Saturday, Qt::Sunday})
        kalender->setWeekdayTextFormat(dag, gewoon);
    benoemDelen(*kalender);
    if (const QDate dag = leesDatum(m_regel->text().section(u' ', 0, 0)); dag.isValid())
        kalender->setSelectedDate(dag);
    kolom->addWidget(kalender);
    // activated: Enter or a click; mere arrow keys only move through the days.
    connect(kalender, &QCalendarWidget::activated, this, &DatumInvoer::kies);
    connect(kalender, &QCalendarWidget::clicked, this, &DatumInvoer::kies);
    connect(kalender, &QCalendarWidget::activated, blad, &QWidget::close);
    connect(kalender, &QCalendarWidget::clicked, blad, &QWidget::close);
    QPoint plek = mapToGlobal(QPoint(0, height() + maat::binnen));
    blad->move(plek);
    blad->show(); // only now it knows how large it is
    const QRect scherm = screen()->availableGeometry();
    if (plek.y() + blad->height() > scherm.bottom() + 1) // no room below the field: above it
        plek.setY(std::max(scherm.top(), mapToGlobal(QPoint()).y() - maat::binnen - blad->height()));
    plek.setX(std::clamp(plek.x(), scherm.left(), std::max(scherm.left(), scherm.right() + 1 - blad->width())));
    blad->move(plek);
    kalender->setFocus();
}

void DatumInvoer::kies(QDate dag)
{
    const QString tijd = metTijd() ? u" "_qs + m_regel->text().section(u' ', 1, 1) : QString();
    if (const QString nieuw = schrijfDatum(dag) + tijd; nieuw != m_regel->text()) {
        m_regel->setText(nieuw);
        Q_EMIT gewijzigd();
    }
    m_regel->setFocus();
}

} // namespace weegkamer
