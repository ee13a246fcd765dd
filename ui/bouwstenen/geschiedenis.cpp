// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/geschiedenis.h"

#include <QKeyEvent>

namespace weegkamer
{

/// From one state of the form to the next.
class Geschiedenis::Wijziging final : public QUndoCommand
{
public:
    Wijziging(Geschiedenis &geschiedenis, QString veld, int beurt, QJsonObject voor, QJsonObject na)
        : m_geschiedenis(geschiedenis),
          m_veld(std::move(veld)),
          m_beurt(beurt),
          m_voor(std::move(voor)),
          m_na(std::move(na))
    {
    }
    void undo() override { m_geschiedenis.herstel(m_voor); }
    void redo() override
    {
        // Pushing calls redo; then it already stands there.
        if (std::exchange(m_gedaan, true))
            m_geschiedenis.herstel(m_na);
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *ander) override
    {
        const auto *volgende = static_cast<const Wijziging *>(ander);
        if (volgende->m_veld != m_veld || volgende->m_beurt != m_beurt)
            return false;
        m_na = volgende->m_na;
        setObsolete(m_na == m_voor);
        return true;
    }

private:
    Geschiedenis &m_geschiedenis;
    QString m_veld;
    int m_beurt;
    QJsonObject m_voor;
    QJsonObject m_na;
    bool m_gedaan = false;
};

Geschiedenis::Geschiedenis(QWidget *formulier, Lees lees, Zet zet) : QObject(formulier), m_lees(std::move(lees)), m_zet(std::move(zet)) {}

void Geschiedenis::onthoud(const QString &veld)
{
    const QJsonObject nu = m_lees();
    if (nu == m_laatste)
        return;
    m_stapel.push(new Wijziging(*this, veld, m_beurt, m_laatste, nu));
    m_laatste = nu;
}

void Geschiedenis::begin()
{
    neemOver();
    m_stapel.clear();
}

void Geschiedenis::neemOver()
{
    m_laatste = m_lees();
}

void Geschiedenis::herstel(const QJsonObject &waarde)
{
    m_zet(waarde);
    m_laatste = waarde;
    ++m_beurt;
    Q_EMIT hersteld();
}

void Geschiedenis::koppel(QWidget *velden)
{
    const auto delen = velden->findChildren<QWidget *>();
    for (QWidget *deel : delen)
        deel->installEventFilter(this);
}

bool Geschiedenis::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::FocusIn)
        ++m_beurt;
    if (gebeurtenis->type() == QEvent::ShortcutOverride || gebeurtenis->type() == QEvent::KeyPress) {
        const auto *toets = static_cast<QKeyEvent *>(gebeurtenis);
        const bool terug = toets->matches(QKeySequence::Undo);
        const bool opnieuw = toets->matches(QKeySequence::Redo);
        if (terug || opnieuw) {
            gebeurtenis->accept();
            if (gebeurtenis->type() == QEvent::KeyPress)
                terug ? m_stapel.undo() : m_stapel.redo();
            return true;
        }
    }
    return QObject::eventFilter(object, gebeurtenis);
}

} // namespace weegkamer
