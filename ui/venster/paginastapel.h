// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace weegkamer
{
class Meldingbalk;

/// The pages that were opened, in order, with the breadcrumb above and the message bar between. Owns the
/// pages; back keeps what is before, opening something new drops what was after.
class Paginastapel final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int hoogstens = 20; ///< places that are remembered; the oldest goes first
    explicit Paginastapel(QWidget *ouder = nullptr);
    /// Shows a page and takes it over. `kruimels` are the places above it: {"Casussen"}; the title comes
    /// after them.
    void toon(QWidget *pagina, const QString &titel, const QStringList &kruimels = {});
    void terug();
    void vooruit();
    /// Drops all pages at once: when the window is locked nothing of them may stay.
    void wis();
    QWidget *huidige() const;
    /// What the pages stand in, below the trail.
    QWidget *inhoud() const;
    QString titel() const;
    bool kanTerug() const { return m_plaats > 0; }
    Meldingbalk *melding() const { return m_melding; }

Q_SIGNALS:
    void gewisseld(QWidget *pagina);
    void kruimelGekozen(int plaats);

private:
    struct Plaats {
        QWidget *pagina;
        QWidget *schuif; ///< what holds it
        QString titel;
        QStringList kruimels;
    };
    void werkBij();
    void gooiWeg(const Plaats &plaats);
    void vulKruimelpad(const Plaats &plaats);
    QList<Plaats> m_plaatsen;
    qsizetype m_plaats = -1;
    QToolButton *m_terug;
    QHBoxLayout *m_kruimelpad;
    Meldingbalk *m_melding;
    QStackedWidget *m_stapel;
};

} // namespace weegkamer
