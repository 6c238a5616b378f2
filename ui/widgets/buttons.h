#pragma once

class QPushButton;

/// The one button of a page that is meant to be pressed next.
void makePrimary(QPushButton *button, bool primary = true);
/// A button that looks like a link, for quiet actions.
void makeLink(QPushButton *button);
