// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/paginastapel.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/bouwstenen/pictogram.h"
#include "ui/venster/paginaschuif.h"

#include <QStackedWidget>

namespace weegkamer
{
namespace
{
constexpr int knoprand = 12;
} // namespace

Paginastapel::Paginastapel(QWidget *ouder)
    : QWidget(ouder),
      m_terug(new QToolButton(this)),
      m_kruimelpad(new QHBoxLayout),
      m_melding(new Meldingbalk(this)),
      m_stapel(new QStackedWidget(this))
{
    zetOndergrond(this, Kleur::Papier);
    auto *kolom = new QVBoxLayout(this);
    kolom->setSpacing(maat::rondom);
    auto *kop = new QHBoxLayout;
    kop->setSpacing(maat::binnen);
    m_terug->setIcon(pictogram("vorige"));
    m_terug->setToolTip(tr("Terug (Alt+Links)"));
    m_terug->setAccessibleName(tr("Terug"));
    m_terug->setFocusPolicy(Qt::StrongFocus);
    m_kruimelpad->setSpacing(maat::binnen);
    kop->addWidget(m_terug);
    kop->addLayout(m_kruimelpad);
    kop->addStretch();
    // The arrow, not the edge of its button, stands on the left edge of the page.
    kolom->setContentsMargins(maat::sectie - knoprand, maat::rondom, maat::sectie, maat::rondom);
    kolom->addLayout(kop);
    auto *inhoud = new QVBoxLayout;
    inhoud->setContentsMargins(knoprand, 0, 0, 0);
    inhoud->setSpacing(maat::rondom);
    inhoud->addWidget(m_melding);
    inhoud->addWidget(m_stapel, 1);
    kolom->addLayout(inhoud, 1);
    connect(m_terug, &QToolButton::clicked, this, &Paginastapel::terug);
    werkBij();
}

void Paginastapel::toon(QWidget *pagina, const QString &titel, const QStringList &kruimels)
{
    while (m_plaatsen.size() > m_plaats + 1)
        gooiWeg(m_plaatsen.takeLast());
    if (m_plaatsen.size() == hoogstens)
        gooiWeg(m_plaatsen.takeFirst());
    auto *schuif = new Paginaschuif(pagina, m_stapel);
    m_stapel->addWidget(schuif);
    m_plaatsen.append({pagina, schuif, titel, kruimels});
    m_plaats = m_plaatsen.size() - 1;
    werkBij();
}

void Paginastapel::terug()
{
    if (m_plaats <= 0)
        return;
    --m_plaats;
    werkBij();
}

void Paginastapel::vooruit()
{
    if (m_plaats + 1 >= m_plaatsen.size())
        return;
    ++m_plaats;
    werkBij();
}

void Paginastapel::wis()
{
    while (!m_plaatsen.isEmpty())
        gooiWeg(m_plaatsen.takeLast());
    m_plaats = -1;
    werkBij();
}

QWidget *Paginastapel::huidige() const
{
    return m_plaats < 0 ? nullptr : m_plaatsen.at(m_plaats).pagina;
}

QWidget *Paginastapel::inhoud() const
{
    return m_stapel;
}

QString Paginastapel::titel() const
{
    return m_plaats < 0 ? QString() : m_plaatsen.at(m_plaats).titel;
}

void Paginastapel::gooiWeg(const Plaats &plaats)
{
    plaats.schuif->hide();
    m_stapel->removeWidget(plaats.schuif);
    plaats.schuif->deleteLater();
}

void Paginastapel::werkBij()
{
    m_melding->wis();
    m_terug->setEnabled(kanTerug());
    vulKruimelpad(m_plaats < 0 ? Plaats{nullptr, nullptr, {}, {}} : m_plaatsen.at(m_plaats));
    if (QWidget *pagina = huidige()) {
        // A page that is not in sight does not keep the window from being made smaller.
        for (const Plaats &p : std::as_const(m_plaatsen)) {
            const QSizePolicy::Policy eis = p.pagina == pagina ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            p.schuif->setSizePolicy(eis, eis);
        }
        m_stapel->setCurrentWidget(m_plaatsen.at(m_plaats).schuif);
        Q_EMIT gewisseld(pagina);
    }
}

void Paginastapel::vulKruimelpad(const Plaats &plaats)
{
    while (QLayoutItem *item = m_kruimelpad->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> weg(item);
        weg->widget()->hide();
        weg->widget()->deleteLater();
    }
    for (int i = 0; i < plaats.kruimels.size(); ++i) {
        auto *kruimel = new QToolButton(this);
        kruimel->setText(plaats.kruimels.at(i));
        kruimel->setAccessibleName(tr("Ga naar %1").arg(plaats.kruimels.at(i)));
        kruimel->setFocusPolicy(Qt::StrongFocus);
        maakTekstknop(kruimel);
        connect(kruimel, &QToolButton::clicked, this, [this, i] { Q_EMIT kruimelGekozen(i); });
        m_kruimelpad->addWidget(kruimel);
        auto *pijl = new QLabel(u"›"_qs, this);
        zetRol(pijl, Tekstrol::Klein);
        m_kruimelpad->addWidget(pijl);
    }
    // The page of a subject has its heading here; that of a dossier has a head of its own.
    auto *hier = new QLabel(plaats.titel, this);
    hier->setTextFormat(Qt::PlainText);
    zetRol(hier, plaats.kruimels.isEmpty() ? Tekstrol::Kop : Tekstrol::Lopend);
    if (!plaats.kruimels.isEmpty()) {
        QFont letter = font();
        letter.setWeight(QFont::DemiBold);
        hier->setFont(letter);
    }
    hier->setContentsMargins(maat::binnen, 0, 0, 0);
    m_kruimelpad->addWidget(hier);
}

} // namespace weegkamer
