// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/kopbalk.h"

#include "ui/bouwstenen/pictogram.h"

#include <QMenu>

namespace weegkamer
{
namespace
{
constexpr int zoekTekens = 48;

/// The badge of a practice room: outlined, so that it is seen in both themes without shouting.
class Oefeningmerk final : public QLabel
{
public:
    explicit Oefeningmerk(QWidget *ouder) : QLabel(tr("OEFENING"), ouder)
    {
        setContentsMargins(maat::tussen, maat::binnen, maat::tussen, maat::binnen);
        QFont letter = font();
        letter.setWeight(QFont::DemiBold);
        letter.setLetterSpacing(QFont::PercentageSpacing, 106);
        setFont(letter);
        setToolTip(tr("Dit is een oefenkamer. Alle gegevens zijn verzonnen."));
        setAccessibleName(toolTip());
    }

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override
    {
        QPainter schilder(this);
        schilder.setRenderHint(QPainter::Antialiasing);
        schilder.setPen(QPen(kleur(Kleur::LetOp, this), 1.4));
        schilder.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        schilder.end();
        QLabel::paintEvent(gebeurtenis);
    }
};
} // namespace

Kopbalk::Kopbalk(QWidget *ouder)
    : QWidget(ouder),
      m_gemeente(new QLabel(this)),
      m_zoek(new QLineEdit(this)),
      m_oefening(new Oefeningmerk(this)),
      m_account(new QToolButton(this)),
      m_slot(new QToolButton(this))
{
    zetOndergrond(this, Kleur::Grond);
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(maat::rondom, maat::tussen, maat::rondom, maat::tussen + 1);
    rij->setSpacing(maat::rondom);
    QFont letter = font();
    letter.setWeight(QFont::DemiBold);
    m_gemeente->setFont(letter);
    m_gemeente->setTextFormat(Qt::PlainText);
    m_gemeente->setMinimumWidth(tekenbreedte(this, 24));
    m_zoek->setPlaceholderText(tr("Zoek of doe…   (Ctrl+K)"));
    m_zoek->setAccessibleName(tr("Zoek of doe"));
    m_zoek->setClearButtonEnabled(true);
    zetPictogramVoor(m_zoek, "zoek");
    m_zoek->setMaximumWidth(tekenbreedte(this, zoekTekens));
    m_oefening->hide();
    m_account->setIcon(pictogram("account"));
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setFocusPolicy(Qt::StrongFocus);
    m_slot->setIcon(pictogram("slot"));
    m_slot->setFocusPolicy(Qt::StrongFocus);
    m_slot->setToolTip(tr("Vergrendel (Ctrl+L)"));
    m_slot->setAccessibleName(tr("Vergrendel"));
    rij->addWidget(m_gemeente);
    rij->addStretch(1);
    rij->addWidget(m_zoek, 4);
    rij->addStretch(1);
    rij->addWidget(m_oefening);
    rij->addWidget(m_account);
    rij->addWidget(m_slot);
    connect(m_slot, &QToolButton::clicked, this, &Kopbalk::vergrendelGekozen);
    bouwMenu();
    zetAccount({}, {});
}

void Kopbalk::bouwMenu()
{
    auto *menu = new QMenu(m_account);
    m_themakeuze = menu->addAction(pictogram("thema"), QString());
    connect(m_themakeuze, &QAction::triggered, this,
            [this] { Q_EMIT themaGekozen(m_thema == Thema::Donker ? Thema::Licht : Thema::Donker); });
    QMenu *grootte = menu->addMenu(tr("Grootte van de letters"));
    for (int procent : {100, 125, 150, 175, 200})
        connect(grootte->addAction(tr("%1 %").arg(procent)), &QAction::triggered, this, [this, procent] { Q_EMIT schaalGekozen(procent); });
    QAction *hulp = menu->addAction(pictogram("hulp"), tr("Hulp bij deze pagina\tF1"));
    connect(hulp, &QAction::triggered, this, &Kopbalk::hulpGekozen);
    QAction *toetsen = menu->addAction(tr("Sneltoetsen\tCtrl+?"));
    connect(toetsen, &QAction::triggered, this, &Kopbalk::toetsenGekozen);
    menu->addSeparator();
    m_kijkAls = menu->addAction(tr("Bekijk dit dossier als…"));
    connect(m_kijkAls, &QAction::triggered, this, &Kopbalk::kijkAlsGekozen);
    zetKijkAls(Menustand::Nooit);
    m_wegwijzer = menu->addAction(tr("Stap voor stap"));
    m_wegwijzer->setCheckable(true);
    connect(m_wegwijzer, &QAction::triggered, this, &Kopbalk::wegwijzerGekozen);
    zetWegwijzer(Menustand::Nooit, false);
    menu->addSeparator();
    // The shortcut itself belongs to the window; here it is only shown.
    QAction *vergrendel = menu->addAction(pictogram("slot"), tr("Vergrendel\tCtrl+L"));
    connect(vergrendel, &QAction::triggered, this, &Kopbalk::vergrendelGekozen);
    QAction *uit = menu->addAction(tr("Log uit"));
    connect(uit, &QAction::triggered, this, &Kopbalk::uitlogGekozen);
    m_account->setMenu(menu);
    zetThema(m_thema);
}

void Kopbalk::zetGemeente(const QString &naam, bool oefening)
{
    m_gemeente->setText(naam);
    m_oefening->setVisible(oefening);
}

void Kopbalk::zetAccount(const QString &naam, const QString &rol)
{
    m_account->setText(naam);
    m_account->setAccessibleName(naam.isEmpty() ? tr("Account") : tr("Account %1").arg(naam));
    m_account->setAccessibleDescription(rol);
    m_account->setToolTip(rol);
}

void Kopbalk::zetKijkAls(Menustand stand)
{
    m_kijkAls->setVisible(stand != Menustand::Nooit);
    m_kijkAls->setEnabled(stand == Menustand::Hier);
    m_kijkAls->setText(stand == Menustand::Hier ? tr("Bekijk dit dossier als…") : tr("Bekijk een dossier als… (open eerst een dossier)"));
}

void Kopbalk::zetWegwijzer(Menustand stand, bool aan)
{
    m_wegwijzer->setVisible(stand != Menustand::Nooit);
    m_wegwijzer->setEnabled(stand == Menustand::Hier);
    m_wegwijzer->setChecked(aan);
    m_wegwijzer->setText(stand == Menustand::Hier ? tr("Stap voor stap") : tr("Stap voor stap (open eerst een dossier)"));
}

QList<QAction *> Kopbalk::keuzes() const
{
    QList<QAction *> uit;
    for (QAction *keuze : {m_kijkAls, m_wegwijzer, m_themakeuze}) {
        if (keuze->isVisible() && keuze->isEnabled())
            uit.append(keuze);
    }
    return uit;
}

void Kopbalk::zetThema(Thema thema)
{
    m_thema = thema;
    m_themakeuze->setText(thema == Thema::Donker ? tr("Lichte weergave") : tr("Donkere weergave"));
}

void Kopbalk::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.fillRect(rect(), kleur(Kleur::Grond, this));
    schilder.fillRect(QRect(0, height() - 1, width(), 1), kleur(Kleur::Lijn, this));
}

} // namespace weegkamer
