// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/werkfilter.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/pictogram.h"
#include "ui/bouwstenen/stroom.h"

#include <QComboBox>
#include <QKeyEvent>

namespace weegkamer
{
namespace
{
constexpr int typpauze = 150; // milliseconds
constexpr int filterTekens = 28;
constexpr int minsteKeuze = 14; // characters
constexpr int langsteKeuze = 40;

/// The kinds of duties that handelingen put on a work-list: the word before a number.
const QList<std::pair<QString, QString>> &soorten()
{
    static const QList<std::pair<QString, QString>> lijst{
        {u"aangehouden"_qs, Werkfilter::tr("Aangehouden weging")}, {u"aanmelden"_qs, Werkfilter::tr("Aanmelding opstellen")},
        {u"actie"_qs, Werkfilter::tr("Actie")},                    {u"afsluiten"_qs, Werkfilter::tr("Afsluiten")},
        {u"besluit"_qs, Werkfilter::tr("Besluit")},                {u"bezwaar"_qs, Werkfilter::tr("Bezwaar")},
        {u"deelnemers"_qs, Werkfilter::tr("Deelnemers kiezen")},   {u"herstel"_qs, Werkfilter::tr("Herstel van een gegeven")},
        {u"heropening"_qs, Werkfilter::tr("Heropening")},          {u"indienen"_qs, Werkfilter::tr("Indienen")},
        {u"informeren"_qs, Werkfilter::tr("Informeren")},          {u"intrekking"_qs, Werkfilter::tr("Intrekking")},
        {u"melding"_qs, Werkfilter::tr("Melding")},                {u"bewaarnoodzaak"_qs, Werkfilter::tr("Noodzaak van bewaren")},
        {u"noodzaak"_qs, Werkfilter::tr("Noodzaak van de casus")}, {u"oordeel"_qs, Werkfilter::tr("Oordeel")},
        {u"quarantaine"_qs, Werkfilter::tr("Oude dossiers")},      {u"spoedbevestiging"_qs, Werkfilter::tr("Spoed bevestigen")},
        {u"vasthouding"_qs, Werkfilter::tr("Vastgehouden dossier")}, {u"vernietiging"_qs, Werkfilter::tr("Vernietiging")}};
    return lijst;
}

QString woord(const QString &soort)
{
    return soort.section(u'-', 0, 0);
}

struct Periode {
    const char *sleutel;
    int dagen; ///< from today; everything overdue is in it too
};
constexpr Periode perioden[] = {{"vandaag", 0}, {"week", 7}, {"twee-weken", 14}, {"maand", 30}, {"kwartaal", 91}};

QString periodenaam(QLatin1String sleutel)
{
    if (sleutel == u"vandaag")
        return Werkfilter::tr("Tot en met vandaag");
    if (sleutel == u"week")
        return Werkfilter::tr("Komende week");
    if (sleutel == u"twee-weken")
        return Werkfilter::tr("Komende twee weken");
    return sleutel == u"maand" ? Werkfilter::tr("Komende 30 dagen") : Werkfilter::tr("Komende drie maanden");
}

void kies(QComboBox *lijst, const QString &sleutel)
{
    lijst->setCurrentIndex(std::max(0, lijst->findData(sleutel)));
}
} // namespace

QString soortnaam(const QString &soort)
{
    for (const auto &[sleutel, naam] : soorten()) {
        if (sleutel == woord(soort))
            return naam;
    }
    return woord(soort);
}

Werkfilter::Werkfilter(Rol eigen, QWidget *ouder)
    : QWidget(ouder), m_eigen(eigen), m_tekst(new QLineEdit(this)), m_soort(maakKeuze(tr("Soort werk"))), m_wie(maakKeuze(tr("Wie is aan zet"))),
      m_periode(maakKeuze(tr("Periode"))), m_wis(new QPushButton(tr("Wis het filter"), this))
{
    m_tekst->setPlaceholderText(tr("Nummer of wat er moet gebeuren"));
    m_tekst->setAccessibleName(tr("Filter werkvoorraad"));
    m_tekst->setClearButtonEnabled(true);
    zetPictogramVoor(m_tekst, "filter");
    m_tekst->setFixedWidth(std::max(tekenbreedte(m_tekst, filterTekens), m_tekst->fontMetrics().horizontalAdvance(m_tekst->placeholderText())) + 3 * maat::sectie);
    m_tekst->setMinimumHeight(m_soort->sizeHint().height());
    m_tekst->installEventFilter(this);
    m_soort->addItem(tr("Elke soort"), QString());
    for (const auto &[sleutel, naam] : soorten())
        m_soort->addItem(naam, sleutel);
    m_periode->addItem(tr("Elke dag"), QString());
    for (const Periode &p : perioden)
        m_periode->addItem(periodenaam(QLatin1String(p.sleutel)), QString::fromLatin1(p.sleutel));
    zetVervangen({});
    maakTekstknop(m_wis);
    m_wis->setMinimumHeight(m_soort->sizeHint().height()); // its word stands in line with those of the choices
    m_wis->setObjectName(u"wis-filter"_qs);
    auto *rij = new Stroom(this);
    for (QWidget *deel : std::initializer_list<QWidget *>{m_tekst, m_soort, m_wie, m_periode, m_wis})
        rij->addWidget(deel);
    m_typklok.setSingleShot(true);
    m_typklok.setInterval(typpauze);
    connect(&m_typklok, &QTimer::timeout, this, &Werkfilter::veranderd);
    connect(m_tekst, &QLineEdit::textChanged, this, [this] { m_typklok.start(); });
    connect(m_wis, &QPushButton::clicked, this, &Werkfilter::wis);
    connect(this, &Werkfilter::veranderd, this, &Werkfilter::werkBij);
    werkBij();
    for (QComboBox *lijst : {m_soort, m_wie, m_periode})
        connect(lijst, &QComboBox::activated, this, &Werkfilter::veranderd);
}

QComboBox *Werkfilter::maakKeuze(const QString &naam)
{
    auto *lijst = new QComboBox(this);
    lijst->setAccessibleName(naam);
    // As wide as its longest choice: whom one stands in for is a name, and no name is cut off that fits on a line.
    lijst->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    lijst->setMinimumContentsLength(minsteKeuze);
    lijst->setMaximumWidth(tekenbreedte(lijst, langsteKeuze));
    return lijst;
}

QList<QWidget *> Werkfilter::invoer() const
{
    return {m_tekst, m_soort, m_wie, m_periode, m_wis};
}

void Werkfilter::zetVervangen(const QList<Afwezigheid> &waarvoor)
{
    const QString nu = m_wie->currentData().toString();
    m_wie->clear();
    m_wie->addItem(tr("Mijn werk"), QString());
    const auto voegToe = [this](Rol rol, const QString &naam) {
        if (rol != m_eigen && m_wie->findData(tekst(rol)) < 0)
            m_wie->addItem(naam, tekst(rol));
    };
    for (const Afwezigheid &a : waarvoor)
        voegToe(a.rol, tr("Voor %1").arg(a.naam));
    if (zienAndermansWerk.bevat(m_eigen)) {
        for (const Rol rol : werkers.lijst())
            voegToe(rol, label(rol));
    }
    kies(m_wie, nu);
    m_wie->setHidden(m_wie->count() < 2);
    werkBij();
}

void Werkfilter::werkBij()
{
    m_wis->setVisible(!isLeeg());
}

void Werkfilter::kiesRol(Rol rol)
{
    kies(m_wie, tekst(rol));
    Q_EMIT veranderd();
}

void Werkfilter::vul(ToonWerkvoorraad &vraag, QDate vandaag) const
{
    vraag.filter = m_tekst->text().trimmed();
    vraag.soort = m_soort->currentData().toString();
    vraag.rol = keuzeUit<Rol>(m_wie->currentData().toString());
    for (const Periode &p : perioden) {
        if (m_periode->currentData().toString() == QLatin1String(p.sleutel))
            vraag.tot = vandaag.addDays(p.dagen);
    }
}

bool Werkfilter::laatDoor(const Werkregel &regel, QDate vandaag) const
{
    ToonWerkvoorraad v;
    vul(v, vandaag);
    if (v.rol || (!v.soort.isEmpty() && woord(regel.soort) != v.soort))
        return false;
    if (v.tot.isValid() && (!regel.uiterlijk.isValid() || regel.uiterlijk > v.tot))
        return false;
    return v.filter.isEmpty() || regel.nummer.startsWith(v.filter) || regel.omschrijving.contains(v.filter, Qt::CaseInsensitive);
}

bool Werkfilter::isLeeg() const
{
    return m_tekst->text().trimmed().isEmpty() && m_soort->currentIndex() == 0 && m_wie->currentIndex() == 0 && m_periode->currentIndex() == 0;
}

void Werkfilter::wis()
{
    const QSignalBlocker stil(m_tekst);
    m_tekst->clear();
    for (QComboBox *lijst : {m_soort, m_wie, m_periode})
        lijst->setCurrentIndex(0);
    m_typklok.stop();
    Q_EMIT veranderd();
}

QJsonObject Werkfilter::keuzes() const
{
    return {{u"soort"_qs, m_soort->currentData().toString()}, {u"wie"_qs, m_wie->currentData().toString()}, {u"periode"_qs, m_periode->currentData().toString()}};
}

void Werkfilter::zetKeuzes(const QJsonObject &keuzes)
{
    kies(m_soort, keuzes.value(u"soort").toString());
    kies(m_wie, keuzes.value(u"wie").toString());
    kies(m_periode, keuzes.value(u"periode").toString());
    werkBij();
}

QString Werkfilter::inWoorden() const
{
    QStringList delen;
    if (!m_tekst->text().trimmed().isEmpty())
        delen.append(tr("“%1”").arg(m_tekst->text().trimmed()));
    for (const QComboBox *lijst : {m_soort, m_wie, m_periode}) {
        if (lijst->currentIndex() > 0)
            delen.append(lijst->currentText());
    }
    return delen.join(u" · "_qs);
}

bool Werkfilter::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    // Escape in the filter empties it first; only then it means back.
    const bool toets = gebeurtenis->type() == QEvent::ShortcutOverride || gebeurtenis->type() == QEvent::KeyPress;
    if (object != m_tekst || !toets || static_cast<QKeyEvent *>(gebeurtenis)->key() != Qt::Key_Escape || m_tekst->text().isEmpty())
        return QWidget::eventFilter(object, gebeurtenis);
    gebeurtenis->accept();
    if (gebeurtenis->type() == QEvent::KeyPress)
        m_tekst->clear();
    return true;
}

} // namespace weegkamer
