// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/handelingdialoog.h"

#include "core/basis/deeldatum.h"
#include "core/handeling/concept.h"
#include "core/handeling/dagtoets.h"
#include "core/kamer/kamer.h"
#include "core/personen/soortvelden.h"
#include "ui/bouwstenen/conceptregel.h"
#include "ui/bouwstenen/dialoogmaat.h"
#include "ui/bouwstenen/entertoets.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/tekstblad.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace weegkamer
{

namespace
{
constexpr int laag = 200;
} // namespace

Handelingdialoog::Handelingdialoog(Omgeving &omgeving, const Handelingvraag &vraag, QWidget *ouder)
    : QDialog(ouder), m_omgeving(omgeving), m_vraag(vraag)
{
    setAttribute(Qt::WA_DeleteOnClose);
    new Dialoogmaat(this);
    bouw();
    laadConcept();
    m_formulier->gaNaarEerste(); // in a row of choices that is the chosen one: on another, the spacebar would change it
}

void Handelingdialoog::bouw()
{
    const HandelingDefinitie *d = m_omgeving.kamer().handelingen().handeling(m_vraag.handeling);
    Q_ASSERT_X(d, qPrintable(m_vraag.handeling), "no such handeling");
    setWindowTitle(d->titel);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(24, 20, 24, 16);
    kolom->setSpacing(12);
    auto *kop = new QLabel(d->titel, this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    // The explanation scrolls along: at 200 % on a small screen it would leave no room for the form.
    auto *rol = new QScrollArea(this);
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setFocusPolicy(Qt::NoFocus); // else the keyboard begins there, where nobody sees it and nothing can be typed
    auto *inhoud = new QWidget(rol);
    auto *blad = new QVBoxLayout(inhoud);
    blad->setContentsMargins(0, 0, 0, 0);
    blad->setSpacing(12);
    if (!m_vraag.uitleg.isEmpty()) {
        auto *uitleg = new QLabel(breekbaar(m_vraag.uitleg), inhoud);
        uitleg->setWordWrap(true);
        blad->addWidget(uitleg);
    }
    m_concept = new Conceptregel(inhoud);
    blad->addWidget(m_concept);
    connect(m_concept, &Conceptregel::opnieuwGekozen, this, &Handelingdialoog::beginOpnieuw);
    connect(m_concept, &Conceptregel::terugGekozen, this, &Handelingdialoog::zetConceptTerug);
    m_formulier = new Formulier(d->velden);
    m_formulier->zetVeldtoets(dagvraag(m_omgeving, m_vraag.handeling));
    m_formulier->zetVoorwaarden(voorwaarden(m_vraag.handeling));
    m_formulier->zetMapkeuze(m_vraag.mapveld);
    for (auto it = m_vraag.vast.begin(); it != m_vraag.vast.end(); ++it)
        m_formulier->zetVast(it.key(), it.value());
    for (auto it = m_vraag.opties.cbegin(); it != m_vraag.opties.cend(); ++it)
        m_formulier->zetOpties(it.key(), it.value());
    m_formulier->verberg(m_vraag.verborgen + m_vraag.vast.keys());
    m_formulier->zetZonderZin([handeling = m_vraag.handeling](const QJsonObject &velden) { return veldenZonderZin(handeling, velden); });
    blad->addWidget(m_formulier, 1);
    rol->setWidget(inhoud);
    kolom->addWidget(rol, 1);

    if (!m_vraag.bevestiging.isEmpty()) {
        const QString vraag = tr("Typ %1 om te bevestigen").arg(m_vraag.bevestiging);
        auto *label = new QLabel(breekbaar(vraag), this);
        label->setWordWrap(true);
        m_bevestiging = new QLineEdit(this);
        m_bevestiging->setAccessibleName(vraag);
        label->setBuddy(m_bevestiging);
        kolom->addWidget(label);
        kolom->addWidget(m_bevestiging);
    }
    auto *knoppen = new QDialogButtonBox(this);
    const QString doe = m_vraag.knop.isEmpty() ? d->titel : m_vraag.knop;
    // Beside "Sluit de casus af" a button "Sluit" would be taken for it.
    auto *annuleer = knoppen->addButton(doe.startsWith(tr("Sluit")) ? tr("Terug") : tr("Sluit"), QDialogButtonBox::RejectRole);
    // The dangerous one is never the default, and the box would make it so when it accepts.
    auto *doeknop = knoppen->addButton(doe, m_vraag.bevestiging.isEmpty() ? QDialogButtonBox::AcceptRole : QDialogButtonBox::DestructiveRole);
    doeknop->setObjectName(QStringLiteral("doe"));
    doeknop->setDefault(m_vraag.bevestiging.isEmpty());
    doeknop->setAutoDefault(m_vraag.bevestiging.isEmpty());
    if (m_vraag.bevestiging.isEmpty())
        maakHoofdknop(doeknop);
    annuleer->setAutoDefault(false);
    if (m_bevestiging) {
        doeknop->setEnabled(false);
        maakEnterloos(doeknop);
        connect(m_bevestiging, &QLineEdit::textChanged, doeknop,
                [this, doeknop](const QString &tekst) { doeknop->setEnabled(tekst.trimmed() == m_vraag.bevestiging); });
    }
    connect(doeknop, &QPushButton::clicked, this, &Handelingdialoog::doe);
    connect(knoppen, &QDialogButtonBox::rejected, this, &Handelingdialoog::reject);
    kolom->addWidget(knoppen);
    connect(m_formulier, &Formulier::conceptKlaar, this, &Handelingdialoog::bewaarConcept);
    // As much room as its fields ask for; what has none is as high as its text.
    const QStringList vast = m_vraag.verborgen + m_vraag.vast.keys();
    const auto velden = std::count_if(d->velden.begin(), d->velden.end(), [&vast](const VeldInfo &v) { return !vast.contains(v.naam); });
    m_hoogst = velden > 5 ? 680 : 460;
    resize(760, velden > 2 ? m_hoogst : laag);
    inhoud->installEventFilter(this);
}

/// What is said in it later (a refusal, a draft) makes a low dialog higher, up to what a form with more fields has.
bool Handelingdialoog::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    auto *inhoud = qobject_cast<QWidget *>(object);
    if (gebeurtenis->type() == QEvent::LayoutRequest && inhoud && inhoud->layout() && height() < m_hoogst) {
        const int meer = inhoud->layout()->totalHeightForWidth(inhoud->width()) - inhoud->parentWidget()->height();
        if (meer > 0)
            resize(width(), std::min(height() + meer, m_hoogst));
    }
    return QDialog::eventFilter(object, gebeurtenis);
}

DossierId Handelingdialoog::dossier() const
{
    return DossierId(m_vraag.vast.value(u"dossier").toString().toLongLong());
}

std::optional<QJsonObject> Handelingdialoog::eerderConcept()
{
    Kamer &kamer = m_omgeving.kamer();
    const QString naam = conceptnaam(m_vraag.handeling, m_vraag.vast);
    // What was typed about one fact must not turn up in the form of another.
    const auto gaatHierover = [this](const QJsonObject &velden) {
        const QStringList namen = m_vraag.vast.keys();
        return std::all_of(namen.begin(), namen.end(), [&](const QString &veld) { return velden.value(veld) == m_vraag.vast.value(veld); });
    };
    const auto lees = [&](const QString &onder) -> std::optional<QJsonObject> {
        const auto gelezen = kamer.leesConcept(onder, dossier());
        return gelezen && *gelezen && gaatHierover(**gelezen) ? *gelezen : std::nullopt;
    };
    auto velden = lees(naam);
    if (velden || naam == m_vraag.handeling)
        return velden;
    // Typed when a dossier kept one draft a handeling: it moves to the place of what it is about.
    velden = lees(m_vraag.handeling);
    if (velden && kamer.bewaarConcept(naam, dossier(), *velden))
        static_cast<void>(kamer.gooiConceptWeg(m_vraag.handeling, dossier()));
    return velden;
}

void Handelingdialoog::laadConcept()
{
    std::optional<QJsonObject> velden = eerderConcept();
    if (!velden) {
        m_formulier->zetWaarde(begin());
        return;
    }
    for (auto it = m_vraag.vast.begin(); it != m_vraag.vast.end(); ++it)
        velden->insert(it.key(), it.value());
    m_formulier->zetWaarde(*velden);
    m_concept->toonConcept();
}

QJsonObject Handelingdialoog::begin() const
{
    QJsonObject velden = m_vraag.begin;
    for (auto it = m_vraag.vast.begin(); it != m_vraag.vast.end(); ++it)
        velden.insert(it.key(), it.value());
    return velden;
}

void Handelingdialoog::beginOpnieuw()
{
    m_weggelegd = m_formulier->waarde();
    m_formulier->wisFouten();
    m_formulier->zetWaarde(begin());
    // What stays would be back the next time.
    if (const Gelukt weg = m_omgeving.kamer().gooiConceptWeg(conceptnaam(m_vraag.handeling, m_vraag.vast), dossier()); !weg)
        m_formulier->toonBoven(weg.error());
}

void Handelingdialoog::zetConceptTerug()
{
    m_formulier->zetWaarde(m_weggelegd);
    bewaarConcept(m_weggelegd);
}

void Handelingdialoog::bewaarConcept(const QJsonObject &velden)
{
    if (const Gelukt bewaard = m_omgeving.kamer().bewaarConcept(conceptnaam(m_vraag.handeling, m_vraag.vast), dossier(), velden); !bewaard) {
        m_onbewaard = true;
        m_formulier->toonBoven(bewaard.error());
    } else {
        m_onbewaard = false;
        m_gewaarschuwd = false;
    }
}

void Handelingdialoog::reject()
{
    m_formulier->leverConcept();
    if (m_onbewaard && !m_gewaarschuwd) {
        m_gewaarschuwd = true;
        m_formulier->toonBoven({.uitleg = tr("Wat u typte, kon niet worden bewaard. Sluit u nog een keer, dan is het weg.")});
        return;
    }
    QDialog::reject();
}

void Handelingdialoog::doe()
{
    m_formulier->wisFouten();
    const auto gedaan = m_omgeving.kamer().doe(m_vraag.handeling, m_formulier->waarde());
    if (!gedaan) {
        m_formulier->toonFouten(gedaan.error());
        return;
    }
    static_cast<void>(m_omgeving.kamer().gooiConceptWeg(conceptnaam(m_vraag.handeling, m_vraag.vast), dossier()));
    Q_EMIT gelukt(*gedaan);
    QDialog::accept();
}

std::function<QString(const QString &, const QJsonValue &)> dagvraag(Omgeving &omgeving, const QString &handeling)
{
    return [&omgeving, handeling](const QString &veld, const QJsonValue &waarde) {
        return toetsDag(handeling, veld, eersteDagVan(waarde.toString()), omgeving.kamer().vandaag());
    };
}

void vraagHandeling(Omgeving &omgeving, const Handelingvraag &vraag, QWidget *ouder, const QString &zin,
                    std::function<void(const Gedaan &)> daarna)
{
    auto *dialoog = new Handelingdialoog(omgeving, vraag, ouder);
    QObject::connect(dialoog, &Handelingdialoog::gelukt, ouder, [&omgeving, zin, daarna = std::move(daarna)](const Gedaan &gedaan) {
        omgeving.ververs();
        omgeving.meldGoed(zin.contains(u"%1") ? zin.arg(gedaan.nummer) : zin);
        if (daarna)
            daarna(gedaan);
    });
    dialoog->open();
}

} // namespace weegkamer
