// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/lijstvak.h"

#include "core/handeling/lijstfilter.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/pictogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr int typpauze = 120; // milliseconds
constexpr int filterTekens = 30;

QToolButton *maakMenuknop(const QString &tekst, const QString &naam, QWidget *ouder)
{
    auto *knop = new QToolButton(ouder);
    knop->setText(tekst);
    knop->setAccessibleName(naam);
    knop->setIcon(pictogram("omlaag"));
    knop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    knop->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    knop->setPopupMode(QToolButton::InstantPopup);
    knop->setFocusPolicy(Qt::StrongFocus);
    knop->setMenu(new QMenu(knop));
    knop->menu()->setLayoutDirection(Qt::LeftToRight);
    return knop;
}
} // namespace

Lijstvak::Lijstvak(Omgeving &omgeving, const Lijstopgave &opgave, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_opgave(opgave),
      m_model(new Paginamodel(opgave.kolommen, this)),
      m_lijst(new Lijst(opgave.naam, this)),
      m_filter(new QLineEdit(this)),
      m_volgorde(new QComboBox(this)),
      m_telling(new QLabel(this)),
      m_weergaveknop(maakMenuknop(tr("Weergave"), tr("Weergave en kolommen van %1").arg(opgave.naam), this)),
      m_meer(maakMenuknop(tr("Meer"), tr("Kopiëren en uitvoeren van %1").arg(opgave.naam), this)),
      m_balk(new QHBoxLayout)
{
    bouw();
    bouwMenus();
    m_typklok.setSingleShot(true);
    m_typklok.setInterval(typpauze);
    connect(&m_typklok, &QTimer::timeout, this, &Lijstvak::begin);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typklok.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        begin();
        if (m_model->rowCount() == 1 && !m_filter->text().trimmed().isEmpty())
            Q_EMIT m_lijst->gekozen(m_model->rij(m_model->index(0, 0)));
        else
            m_lijst->tabel()->setFocus(Qt::TabFocusReason);
    });
    connect(m_volgorde, &QComboBox::activated, this, [this] {
        bewaar();
        begin();
    });
    connect(m_lijst->tabel()->horizontalHeader(), &QHeaderView::sectionClicked, this, &Lijstvak::kiesVolgorde);
    connect(m_lijst, &Lijst::kolommenVerschoven, this, &Lijstvak::bewaar);
    connect(m_lijst, &Lijst::kopieGevraagd, this, &Lijstvak::kopieer);
    connect(m_lijst, &Lijst::leegKnopGekozen, this, [this] {
        if (m_filter->text().trimmed().isEmpty())
            Q_EMIT leegKnopGekozen();
        else
            m_filter->clear();
    });
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { m_omgeving.meldFout(fout); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &Lijstvak::toonTelling);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &Lijstvak::toonTelling);
    laad();
}

void Lijstvak::bouw()
{
    m_filter->setPlaceholderText(m_opgave.filterhint);
    m_filter->setAccessibleName(tr("Filter %1").arg(m_opgave.naam.toLower()));
    m_filter->setAccessibleDescription(tr("Het begin van: %1").arg(m_opgave.filterhint));
    m_filter->setToolTip(tr("Typ het begin van: %1").arg(m_opgave.filterhint.toLower()));
    m_filter->setMinimumWidth(m_filter->fontMetrics().horizontalAdvance(m_opgave.filterhint) + 3 * maat::sectie);
    m_filter->setClearButtonEnabled(true);
    zetPictogramVoor(m_filter, "filter");
    m_filter->setMaximumWidth(tekenbreedte(m_filter, filterTekens) + 2 * maat::sectie);
    m_filter->setHidden(m_opgave.filterhint.isEmpty());
    for (const Keuze &keuze : m_opgave.volgordes)
        m_volgorde->addItem(keuze.label, keuze.waarde);
    m_volgorde->setAccessibleName(tr("Volgorde van %1").arg(m_opgave.naam.toLower()));
    m_volgorde->setHidden(m_opgave.volgordes.size() < 2);
    zetRol(m_telling, Tekstrol::Klein);
    m_balk->setSpacing(maat::tussen);
    m_balk->addWidget(m_filter, 1);
    m_balk->addWidget(m_volgorde);
    m_balk->addStretch();
    m_balk->addWidget(m_telling);
    m_balk->addWidget(m_weergaveknop);
    m_balk->addWidget(m_meer);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addLayout(m_balk);
    kolom->addWidget(m_lijst, 1);
    m_lijst->zetModel(m_model);
    QHeaderView *kop = m_lijst->tabel()->horizontalHeader();
    kop->setSectionsClickable(!m_opgave.opKolom.isEmpty());
    setFocusProxy(m_lijst);
    m_filter->installEventFilter(this);
}

bool Lijstvak::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    // Escape in the filter empties it first; only then it means back.
    const bool toets = gebeurtenis->type() == QEvent::ShortcutOverride || gebeurtenis->type() == QEvent::KeyPress;
    if (object != m_filter || !toets || static_cast<QKeyEvent *>(gebeurtenis)->key() != Qt::Key_Escape || m_filter->text().isEmpty())
        return QWidget::eventFilter(object, gebeurtenis);
    gebeurtenis->accept();
    if (gebeurtenis->type() == QEvent::KeyPress)
        m_filter->clear();
    return true;
}

void Lijstvak::voegKeuzeToe(const QString &naam, QComboBox *keuze)
{
    keuze->setAccessibleName(naam);
    m_balk->insertWidget(1, keuze);
    connect(keuze, &QComboBox::activated, this, &Lijstvak::begin);
    m_keuzes.append({keuze->objectName(), [keuze] { return keuze->currentData().toString(); },
                     [keuze](const QString &waarde) { keuze->setCurrentIndex(std::max(0, keuze->findData(waarde))); },
                     [keuze] { return keuze->currentIndex() > 0 ? keuze->currentText() : QString(); }});
}

void Lijstvak::voegKeuzeToe(QCheckBox *keuze)
{
    connect(keuze, &QCheckBox::clicked, this, &Lijstvak::begin);
    m_keuzes.append({keuze->objectName(), [keuze] { return keuze->isChecked() ? u"ja"_qs : QString(); },
                     [keuze](const QString &waarde) { keuze->setChecked(waarde == u"ja"); }, [keuze] { return keuze->isChecked() ? keuze->text() : QString(); }});
}

void Lijstvak::zetBron(Haal haal)
{
    m_haal = std::move(haal);
    m_model->zetBron([this](const QString &na, int aantal) { return m_haal(vraag(), na, aantal); });
}

Lijstvraag Lijstvak::vraag() const
{
    return {m_filter->text().trimmed(), m_volgorde->currentData().toString()};
}

void Lijstvak::herlaad(const QString &sleutel)
{
    herlaadOpPlaats(*m_lijst, *m_model, sleutel);
}

void Lijstvak::begin()
{
    m_typklok.stop();
    const QString filter = m_filter->text().trimmed();
    if (filter.isEmpty())
        m_lijst->zetLeeg(m_leegtekst, m_leegknop);
    else
        m_lijst->zetLeeg(tr("Niets gevonden dat begint met “%1”. U filtert op het begin van: %2.").arg(filter, m_opgave.filterhint.toLower()), tr("Wis het filter"));
    m_model->herlaad();
    m_lijst->tabel()->scrollToTop();
    toonSorteerpijl();
}

void Lijstvak::zetLeeg(const QString &tekst, const QString &knoptekst)
{
    m_leegtekst = tekst;
    m_leegknop = knoptekst;
    m_lijst->zetLeeg(tekst, knoptekst);
}

void Lijstvak::zetTotaal(std::optional<qint64> totaal)
{
    m_totaal = totaal;
    toonTelling();
}

void Lijstvak::gaNaarFilter()
{
    QWidget *waar = m_filter->isHidden() ? static_cast<QWidget *>(m_volgorde) : m_filter;
    waar->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Lijstvak::toonTelling()
{
    const bool gefilterd = !m_filter->text().trimmed().isEmpty();
    const QLocale taal(QLocale::Dutch, QLocale::Netherlands);
    const int rijen = m_model->rowCount();
    QString tekst;
    if (!gefilterd && m_totaal)
        tekst = taal.toString(*m_totaal);
    else if (m_model->canFetchMore({}))
        tekst = tr("meer dan %1").arg(taal.toString(rijen));
    else if (gefilterd && rijen >= hoogstensGefilterd)
        tekst = tr("%1 of meer").arg(taal.toString(rijen));
    else
        tekst = taal.toString(rijen);
    m_telling->setText(gefilterd ? tr("%1 gevonden").arg(tekst) : tekst);
    m_telling->setAccessibleName(tr("Aantal: %1").arg(m_telling->text()));
    // Where there is nothing at all, there is nothing to count, to arrange or to take along.
    const bool gekozen = std::any_of(m_keuzes.begin(), m_keuzes.end(), [](const Keuzevak &k) { return !k.zin().isEmpty(); });
    const bool iets = gefilterd || gekozen || rijen > 0 || m_totaal.value_or(0) > 0;
    for (QWidget *deel : std::initializer_list<QWidget *>{m_telling, m_weergaveknop, m_meer})
        deel->setVisible(iets);
}

void Lijstvak::kiesVolgorde(int kolom)
{
    const auto paar = m_opgave.opKolom.constFind(m_opgave.kolommen.at(kolom).sleutel);
    if (paar == m_opgave.opKolom.cend()) {
        toonSorteerpijl();
        return;
    }
    const QString nu = m_volgorde->currentData().toString();
    m_volgorde->setCurrentIndex(m_volgorde->findData(nu == paar->first ? paar->second : paar->first));
    bewaar();
    begin();
}

void Lijstvak::toonSorteerpijl()
{
    QHeaderView *kop = m_lijst->tabel()->horizontalHeader();
    const QString nu = m_volgorde->currentData().toString();
    for (int i = 0; i < m_opgave.kolommen.size(); ++i) {
        const auto paar = m_opgave.opKolom.value(m_opgave.kolommen.at(i).sleutel);
        if (nu.isEmpty() || (nu != paar.first && nu != paar.second))
            continue;
        kop->setSortIndicatorShown(true);
        // The style draws a point downwards for what it calls ascending; people read a point upwards as "from low to high".
        kop->setSortIndicator(i, nu == paar.first ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    kop->setSortIndicatorShown(false);
}

bool Lijstvak::isPersoonlijk() const
{
    const QList<Kolom> kolommen = m_lijst->zichtbareKolommen();
    return std::any_of(kolommen.begin(), kolommen.end(), [](const Kolom &k) { return k.persoonlijk; });
}

QStringList Lijstvak::nummers(const QList<QJsonObject> &rijen) const
{
    QStringList uit;
    for (const QJsonObject &rij : rijen) {
        if (const QString nummer = rij.value(u"nummer").toString(); !nummer.isEmpty() && !uit.contains(nummer))
            uit.append(nummer);
    }
    return uit;
}

} // namespace weegkamer
