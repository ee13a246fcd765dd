// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace weegkamer
{

/// A place in the navigation.
struct Navigatiepunt {
    QString sleutel; ///< handed back when it is chosen: "werkvoorraad"
    QString titel;
    QString pictogram; ///< see pictogram()
    int wacht = 0;     ///< how many things there wait for this user; never how many there are
};

/// One entry: icon, title, and the number at the right.
class Navigatieknop final : public QAbstractButton
{
    Q_OBJECT
public:
    Navigatieknop(const Navigatiepunt &punt, QWidget *ouder);
    const QString &sleutel() const { return m_punt.sleutel; }
    void zetWacht(int aantal);
    void zetGevouwen(bool gevouwen);
    void zetSneltoets(int cijfer);
    /// Whether this is where one is; a screen reader hears it too.
    void zetHuidig(bool huidig);
    bool isHuidig() const { return m_huidig; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    void benoem();
    Navigatiepunt m_punt;
    int m_cijfer = 0;
    bool m_gevouwen = false;
    bool m_huidig = false; ///< not a check mark: pressing it goes there, however it is pressed
};

/// The navigation at the left: 200 px, or icons alone when folded. Arrow keys move, Enter or space chooses,
/// Ctrl+1 to Ctrl+9 choose at once.
class Zijbalk final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int breedte = 200;
    static constexpr int gevouwenBreedte = 56;
    explicit Zijbalk(QWidget *ouder = nullptr);
    /// A role sees only its own subjects: the caller gives no others.
    void zetPunten(const QList<Navigatiepunt> &punten);
    void zetWacht(const QString &sleutel, int aantal);
    void zetHuidig(const QString &sleutel);
    void zetGevouwen(bool gevouwen);
    bool isGevouwen() const { return m_gevouwen; }

Q_SIGNALS:
    void gekozen(const QString &sleutel);

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    QList<Navigatieknop *> m_knoppen;
    QVBoxLayout *m_kolom;
    bool m_gevouwen = false;
};

} // namespace weegkamer
