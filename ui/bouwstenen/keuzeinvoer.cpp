// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/keuzeinvoer.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/tekstinvoer.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalBlocker>

namespace weegkamer
{
namespace
{
constexpr qsizetype opEenRegel = 44; // characters of all labels together
} // namespace

QList<Optie> jaNeeOpties()
{
    return {{true, QObject::tr("Ja")}, {false, QObject::tr("Nee")}};
}

QList<Optie> optiesVan(const Keuzelijst &keuzes)
{
    QList<Optie> opties;
    for (const Keuze &k : keuzes)
        opties.append({k.waarde, k.label});
    return opties;
}

RondjesInvoer::RondjesInvoer(QList<Optie> opties, bool verplicht, QWidget *ouder)
    : Invoer(ouder), m_opties(std::move(opties)), m_groep(new QButtonGroup(this))
{
    if (!verplicht)
        m_opties.append({QJsonValue(), tr("Niet ingevuld")});
    qsizetype tekens = 0;
    for (const Optie &o : m_opties)
        tekens += o.label.size();
    auto *rij =
        new QBoxLayout(tekens <= opEenRegel ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    rij->setContentsMargins(0, maat::binnen, 0, maat::binnen);
    rij->setSpacing(tekens <= opEenRegel ? maat::sectie : maat::tussen);
    for (int i = 0; i < m_opties.size(); ++i) {
        auto *rondje = new QRadioButton(m_opties.at(i).label, this);
        m_groep->addButton(rondje, i);
        rij->addWidget(rondje);
    }
    rij->addStretch();
    if (!verplicht)
        m_groep->buttons().last()->setChecked(true);
    zetTabstop();
    connect(m_groep, &QButtonGroup::idClicked, this, &Invoer::gewijzigd);
}

/// Tab comes at what is chosen: Qt itself takes the first until somebody has been in the group.
void RondjesInvoer::zetTabstop()
{
    const QAbstractButton *gekozen = m_groep->checkedButton();
    const auto knoppen = m_groep->buttons();
    for (QAbstractButton *knop : knoppen)
        knop->setFocusPolicy(!gekozen || knop == gekozen ? Qt::StrongFocus : Qt::ClickFocus);
}

QJsonValue RondjesInvoer::waarde() const
{
    const int id = m_groep->checkedId();
    return id < 0 ? QJsonValue() : m_opties.at(id).waarde;
}

void RondjesInvoer::zetWaarde(const QJsonValue &nieuw)
{
    // An exclusive group can't be emptied while it is exclusive.
    m_groep->setExclusive(false);
    for (int i = 0; i < m_opties.size(); ++i)
        m_groep->button(i)->setChecked(m_opties.at(i).waarde == nieuw);
    m_groep->setExclusive(true);
    zetTabstop();
}

QWidget *RondjesInvoer::brandpunt() const
{
    QAbstractButton *gekozen = m_groep->checkedButton();
    return gekozen ? gekozen : m_groep->buttons().constFirst();
}

void RondjesInvoer::zetToegang(const QString &naam, const QString &omschrijving)
{
    setAccessibleName(naam);
    const auto knoppen = m_groep->buttons();
    for (QAbstractButton *knop : knoppen) {
        knop->setAccessibleName(u"%1: %2"_qs.arg(naam, knop->text()));
        knop->setAccessibleDescription(omschrijving);
    }
}

UitklapInvoer::UitklapInvoer(const Keuzelijst &keuzes, QWidget *ouder)
    : Invoer(ouder), m_lijst(new QComboBox(this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    m_lijst->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lijst->setMinimumContentsLength(24);
    m_lijst->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    rij->addWidget(m_lijst);
    rij->addStretch();
    setFocusProxy(m_lijst);
    zetOpties({}, keuzes);
    connect(m_lijst, &QComboBox::activated, this, &Invoer::gewijzigd);
}

QJsonValue UitklapInvoer::waarde() const
{
    const QString waarde = m_lijst->currentData().toString();
    return waarde.isEmpty() ? QJsonValue() : QJsonValue(waarde);
}

void UitklapInvoer::zetWaarde(const QJsonValue &nieuw)
{
    const QString waarde = nieuw.toString();
    int plaats = waarde.isEmpty() ? 0 : m_lijst->findData(waarde);
    if (plaats < 0) {
        m_lijst->addItem(tr("(niet meer in de lijst: %1)").arg(waarde), waarde);
        plaats = m_lijst->count() - 1;
    }
    m_lijst->setCurrentIndex(plaats);
}

void UitklapInvoer::zetOpties(const QString &, const Keuzelijst &opties)
{
    const QJsonValue nu = waarde();
    const QSignalBlocker stil(m_lijst);
    m_lijst->clear();
    m_lijst->addItem(tr("Kies…"), QString());
    for (const Keuze &k : opties)
        m_lijst->addItem(k.label, k.waarde);
    zetWaarde(nu);
}

QWidget *UitklapInvoer::brandpunt() const
{
    return m_lijst;
}

VinkInvoer::VinkInvoer(const Keuzelijst &keuzes, QWidget *ouder)
    : Invoer(ouder), m_regels(new LangeTekstInvoer(this)), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(maat::tussen);
    m_kolom->addWidget(m_regels);
    connect(m_regels, &Invoer::gewijzigd, this, &Invoer::gewijzigd);
    if (!keuzes.isEmpty())
        bouw(keuzes);
}

void VinkInvoer::bouw(const Keuzelijst &keuzes)
{
    for (QCheckBox *vink : std::as_const(m_vinken))
        vink->deleteLater();
    m_vinken.clear();
    m_keuzes = keuzes;
    m_regels->hide();
    m_kolom->setContentsMargins(0, maat::binnen, 0, maat::binnen);
    for (const Keuze &k : keuzes) {
        auto *vink = new QCheckBox(k.label, this);
        m_vinken.append(vink);
        m_kolom->addWidget(vink);
        connect(vink, &QCheckBox::clicked, this, &Invoer::gewijzigd);
    }
    zetToegang(m_naam, m_omschrijving);
    Q_EMIT opgebouwd();
}

QJsonValue VinkInvoer::waarde() const
{
    QJsonArray gekozen;
    for (int i = 0; i < m_vinken.size(); ++i) {
        if (m_vinken.at(i)->isChecked())
            gekozen.append(m_keuzes.at(i).waarde);
    }
    if (m_keuzes.isEmpty()) {
        const QStringList regels = m_regels->waarde().toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &regel : regels)
            gekozen.append(regel.trimmed());
    }
    return gekozen.isEmpty() ? QJsonValue() : QJsonValue(gekozen);
}

void VinkInvoer::zetWaarde(const QJsonValue &nieuw)
{
    if (waarde() == nieuw)
        return;
    const QJsonArray lijst = nieuw.toArray();
    for (int i = 0; i < m_vinken.size(); ++i)
        m_vinken.at(i)->setChecked(lijst.contains(QJsonValue(m_keuzes.at(i).waarde)));
    if (m_keuzes.isEmpty()) {
        QStringList regels;
        for (const QJsonValue &v : lijst)
            regels.append(v.toString());
        m_regels->zetWaarde(regels.join(u'\n'));
    }
}

void VinkInvoer::zetOpties(const QString &, const Keuzelijst &opties)
{
    const QJsonValue nu = waarde();
    bouw(opties);
    zetWaarde(nu);
}

QWidget *VinkInvoer::brandpunt() const
{
    return m_vinken.isEmpty() ? m_regels->brandpunt() : m_vinken.first();
}

void VinkInvoer::zetToegang(const QString &naam, const QString &omschrijving)
{
    m_naam = naam;
    m_omschrijving = omschrijving;
    setAccessibleName(naam);
    m_regels->zetToegang(tr("%1, één per regel").arg(naam), omschrijving);
    for (QCheckBox *vink : std::as_const(m_vinken)) {
        vink->setAccessibleName(u"%1: %2"_qs.arg(naam, vink->text()));
        vink->setAccessibleDescription(omschrijving);
    }
}

} // namespace weegkamer
