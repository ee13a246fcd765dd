// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace weegkamer
{
struct Wegwijzer;

/// Step by step, above the page of a dossier: which step is due, how it is done and on what article; the other steps when asked.
class Wegwijzerbalk final : public QFrame
{
    Q_OBJECT
public:
    explicit Wegwijzerbalk(QWidget *ouder = nullptr);
    void toon(const Wegwijzer &wegwijzer);

Q_SIGNALS:
    /// The user does not want it; it comes back from the menu.
    void weggedaan();

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    void vouw(bool open);
    QLabel *m_kop;
    QLabel *m_uitleg;
    QPushButton *m_alle;
    QPushButton *m_weg;
    QScrollArea *m_rol;
    QLabel *m_stappen;
};

} // namespace weegkamer
