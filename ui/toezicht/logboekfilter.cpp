// SPDX-License-Identifier: EUPL-1.2
#include "ui/toezicht/logboekfilter.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/stroom.h"

#include <QComboBox>

namespace weegkamer
{
namespace
{
constexpr int dossierTekens = 14;
constexpr int wieTekens = 26;
constexpr int soortTekens = 24;
constexpr int handelingTekens = 38;
constexpr int resultaatTekens = 18;

/// The field with its word before it, which stay together on a line.
template <class W>
W *metLabel(Stroom *stroom, const QString &tekst, W *bij, QWidget *ouder)
{
    auto *paar = new QWidget(ouder);
    auto *rij = new QHBoxLayout(paar);
    rij->setContentsMargins(0, 0, maat::tussen, 0);
    rij->setSpacing(maat::tussen);
    auto *label = new QLabel(tekst, paar);
    label->setBuddy(bij);
    rij->addWidget(label);
    rij->addWidget(bij);
    stroom->addWidget(paar);
    return bij;
}
} // namespace

QString logtitel(const Kamer &kamer, const QString &naam)
{
    // What the kamer itself writes is no handeling that somebody chooses.
    static const QHash<QString, QString> vanKamer{{u"toegang.log-in"_qs, QObject::tr("Ingelogd")},
                                                  {u"toegang.kort-journaal-in"_qs, QObject::tr("Journaal van de sleutelbos ingekort")},
                                                  {u"kamer.maak"_qs, QObject::tr("Kamer gemaakt")},
                                                  {u"kamer.ruwe-sleutel"_qs, QObject::tr("Sleutel van de oefenkamer bekeken")},
                                                  {u"kamer.hersleutel"_qs, QObject::tr("Bestand onder een nieuwe sleutel geschreven")},
                                                  {u"backup.maak"_qs, QObject::tr("Back-up gemaakt")},
                                                  {u"backup.zet-terug"_qs, QObject::tr("Back-up teruggezet")}};
    if (const auto eigen = vanKamer.constFind(naam); eigen != vanKamer.cend())
        return *eigen;
    if (const HandelingDefinitie *d = kamer.handelingen().handeling(naam))
        return d->titel;
    if (const VraagDefinitie *v = kamer.handelingen().vraag(naam))
        return v->titel;
    return naam;
}

Logboekfilter::Logboekfilter(QWidget *ouder)
    : QWidget(ouder),
      m_van(new DatumInvoer(VeldSoort::Datum, this)),
      m_tot(new DatumInvoer(VeldSoort::Datum, this)),
      m_wie(maakKeuze(u"wie"_qs, wieTekens)),
      m_soort(maakKeuze(u"soort"_qs, soortTekens)),
      m_resultaat(maakKeuze(u"resultaat"_qs, resultaatTekens)),
      m_dossier(new QLineEdit(this)),
      m_handeling(maakKeuze(u"handeling"_qs, handelingTekens))
{
    auto *stroom = new Stroom(this);
    stroom->setSpacing(maat::tussen);
    for (DatumInvoer *datum : {m_van, m_tot}) {
        datum->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        connect(datum, &Invoer::gewijzigd, this, [this, datum] {
            if (datum->probleem().isEmpty())
                Q_EMIT gewijzigd();
        });
    }
    m_van->setObjectName(u"van"_qs);
    m_van->zetToegang(tr("Van"), tr("De eerste dag"));
    m_tot->setObjectName(u"tot"_qs);
    m_tot->zetToegang(tr("Tot en met"), tr("De laatste dag"));
    m_dossier->setObjectName(u"dossiernummer"_qs);
    m_dossier->setMaxLength(32);
    m_dossier->setFixedWidth(tekenbreedte(this, dossierTekens));
    metLabel(stroom, tr("Van"), m_van, this);
    metLabel(stroom, tr("Tot en met"), m_tot, this);
    metLabel(stroom, tr("Wie"), m_wie, this)->setAccessibleName(tr("Wie"));
    metLabel(stroom, tr("Resultaat"), m_resultaat, this)->setAccessibleName(tr("Resultaat"));
    metLabel(stroom, tr("Dossier"), m_dossier, this)->setAccessibleName(tr("Dossiernummer"));
    metLabel(stroom, tr("Soort"), m_soort, this)->setAccessibleName(tr("Soort"));
    metLabel(stroom, tr("Handeling"), m_handeling, this)->setAccessibleName(tr("Handeling"));
    connect(m_dossier, &QLineEdit::editingFinished, this, [this] {
        if (m_dossier->text().trimmed() == m_gezocht)
            return;
        m_gezocht = m_dossier->text().trimmed();
        Q_EMIT gewijzigd();
    });
}

QComboBox *Logboekfilter::maakKeuze(const QString &naam, int tekens)
{
    auto *keuze = new QComboBox(this);
    keuze->setObjectName(naam);
    keuze->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keuze->setFixedWidth(tekenbreedte(this, tekens));
    keuze->addItem(tr("Alles"), QString());
    connect(keuze, &QComboBox::activated, this, &Logboekfilter::gewijzigd);
    return keuze;
}

void Logboekfilter::vul(Kamer &kamer)
{
    m_wie->setItemText(0, tr("Iedereen"));
    if (const auto accounts = kamer.vraag(VraagLogaccounts{})) {
        for (const Logaccount &a : accounts->rijen)
            m_wie->addItem(a.naam, a.account.tekst());
    }
    for (const Keuze &k : keuzes<Logsoort>())
        m_soort->addItem(k.label, k.waarde);
    // How what is written in the log begins.
    m_resultaat->addItem(tr("Gedaan"), u"gedaan"_qs);
    m_resultaat->addItem(tr("Gezien"), u"gezien"_qs);
    m_resultaat->addItem(tr("Geweigerd"), u"geweigerd"_qs);
    m_resultaat->addItem(tr("Niet gevonden"), u"niet gevonden"_qs);
    m_resultaat->addItem(tr("Mislukt"), u"mislukt"_qs);
    QList<QPair<QString, QString>> namen; // the title, and the name that the log keeps
    for (const HandelingDefinitie &d : kamer.handelingen().handelingen())
        namen.append({logtitel(kamer, d.naam), d.naam});
    for (const VraagDefinitie &v : kamer.handelingen().vragen()) {
        if (v.wijze != Kijkwijze::Lijst)
            namen.append({v.titel, v.naam});
    }
    for (const QString &naam : {u"toegang.log-in"_qs, u"toegang.kort-journaal-in"_qs})
        namen.append({logtitel(kamer, naam), naam});
    std::sort(namen.begin(), namen.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[titel, naam] : std::as_const(namen))
        m_handeling->addItem(titel, naam);
}

VraagLogboek Logboekfilter::vraag() const
{
    VraagLogboek v;
    v.dossiernummer = m_dossier->text().trimmed();
    v.handeling = m_handeling->currentData().toString();
    v.van = QDate::fromString(m_van->waarde().toString(), Qt::ISODate);
    v.tot = QDate::fromString(m_tot->waarde().toString(), Qt::ISODate);
    v.account = AccountId(m_wie->currentData().toString().toLongLong());
    v.resultaat = m_resultaat->currentData().toString();
    v.soort = keuzeUit<Logsoort>(m_soort->currentData().toString());
    return v;
}

QString Logboekfilter::inWoorden() const
{
    const VraagLogboek v = vraag();
    QStringList delen;
    if (v.van.isValid())
        delen.append(tr("van %1").arg(schrijfDatum(v.van)));
    if (v.tot.isValid())
        delen.append(tr("tot en met %1").arg(schrijfDatum(v.tot)));
    if (v.account.isGeldig())
        delen.append(tr("van %1").arg(m_wie->currentText()));
    if (!v.dossiernummer.isEmpty())
        delen.append(tr("dossier %1").arg(v.dossiernummer));
    if (v.soort)
        delen.append(m_soort->currentText());
    if (!v.resultaat.isEmpty())
        delen.append(tr("resultaat: %1").arg(m_resultaat->currentText().toLower()));
    if (!v.handeling.isEmpty())
        delen.append(m_handeling->currentText());
    return delen.isEmpty() ? tr("Het hele logboek.") : tr("Gekozen: %1.").arg(delen.join(u", "_qs));
}

void Logboekfilter::wis()
{
    m_dossier->clear();
    m_gezocht.clear();
    const QSignalBlocker stil(this);
    m_van->zetWaarde({});
    m_tot->zetWaarde({});
    for (QComboBox *keuze : {m_wie, m_soort, m_resultaat, m_handeling})
        keuze->setCurrentIndex(0);
}

void Logboekfilter::naarDossier()
{
    m_dossier->setFocus();
    m_dossier->selectAll();
}

} // namespace weegkamer
